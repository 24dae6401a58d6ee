import { readFile, writeFile } from 'node:fs/promises';
import { Client } from 'pg';
import type { Logger } from 'pino';
import { z } from 'zod';
import { readRow, type PageChange } from '@/lib/page-change';
import { pause } from '@/lib/pause';
import { serverName } from '@/lib/server-name';
import { dropAllPages, dropPages, pagesSettled, refreshPages } from './invalidate';

/** `file` remembers until when this server has heard everything, for its next start. */
type Hearing = { databaseUrl: string; file: string; logger: Logger };

/** Rows are kept for two days; who was away for a day or more asks for none, and takes all pages away. */
const longestAway = 24 * 60 * 60 * 1000;

/** A transaction may commit so long after it wrote its row. What is heard twice does no harm. */
const margin = '5 minutes';

/** How often the connection is tried, how long until a lost one is made anew, and how often old rows are deleted, in milliseconds. */
const heartbeat = 10_000;
const beforeAnew = 500;
const cleaning = 60 * 60 * 1000;

const Now = z.tuple([z.object({ now: z.date() })]);

/**
 * Hears which pages other servers on the same PostgreSQL have made old, and drops or refreshes them here: at once while
 * there is a connection, and all that was missed after one was lost, or when this server starts. Gives a promise that
 * holds once it has caught up for the first time, and what ends the hearing.
 */
export function hearDrops({ databaseUrl, file, logger }: Hearing): { caughtUp: Promise<void>; close: () => Promise<void> } {
  let heardUntil: Date | undefined;
  let open: Client | undefined;
  let closed = false;

  /** Notes that all is heard until now, once the pages have left that are old by it: a server that is killed before that has to hear of them again. */
  async function noteHeard(client: Client): Promise<void> {
    if (!(await pagesSettled())) return;
    const [{ now }] = Now.parse((await client.query('SELECT clock_timestamp() AS now')).rows);
    heardUntil = now;
    // Whoever could not note it, on a full disk, takes all pages away at the next start.
    await writeFile(file, now.toISOString()).catch((error: unknown) => logger.warn({ err: error }, 'Until when other servers were heard could not be noted'));
  }

  async function catchUp(client: Client): Promise<void> {
    heardUntil ??= await readTime(file);
    const [{ now }] = Now.parse((await client.query('SELECT clock_timestamp() AS now')).rows);
    if (!heardUntil || now.getTime() - heardUntil.getTime() > longestAway) dropAllPages();
    else {
      const { rows } = await client.query(`SELECT tags, '[]' AS first FROM page_drops WHERE server <> $1 AND at > $2::timestamptz - interval '${margin}'`, [serverName, heardUntil.toISOString()]);
      const changes = rows.map(readRow);
      const all = (kind: 'tags' | 'gone' | 'counted') => [...new Set(changes.flatMap((change) => change[kind]))];
      // Nobody waits any more for what was to be rendered first.
      follow({ tags: all('tags'), first: [], gone: all('gone'), counted: all('counted') });
    }
    await noteHeard(client);
    await deleteOld(client);
  }

  const deleteOld = (client: Client) => client.query("DELETE FROM page_drops WHERE at < now() - interval '2 days'");

  async function hear(client: Client, id: string | undefined): Promise<void> {
    const { rows } = await client.query('SELECT tags, first FROM page_drops WHERE id = $1 AND server <> $2', [id, serverName]);
    rows.map(readRow).forEach(follow);
  }

  /** Hears until the connection is lost; then it throws. */
  async function connect(onCaughtUp: () => void): Promise<void> {
    const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000, query_timeout: 5000, keepAlive: true, application_name: 'cong-so pages' });
    let timers: NodeJS.Timeout[] = [];
    try {
      await new Promise<void>((resolve, reject) => {
        client.on('error', reject);
        client.on('end', () => (closed ? resolve() : reject(new Error('The connection has ended'))));
        client.on('notification', ({ payload }) => void hear(client, payload).catch(reject));
        const begin = async () => {
          await client.connect();
          open = client;
          // Listening comes first: what is told while the rows are read is heard twice rather than never.
          await client.query('LISTEN cong_so_page_drops');
          await catchUp(client);
          onCaughtUp();
          timers = [
            setInterval(() => void noteHeard(client).catch(reject), heartbeat).unref(),
            setInterval(() => void deleteOld(client).catch(reject), cleaning).unref(),
          ];
        };
        begin().catch(reject);
      });
    } finally {
      timers.forEach(clearInterval);
      open = undefined;
      await client.end().catch(() => undefined);
    }
  }

  const caughtUp = new Promise<void>((resolve) => {
    void (async () => {
      while (!closed) {
        await connect(resolve).catch((error: unknown) => {
          if (!closed) logger.warn({ err: error }, 'What other servers publish is not heard: the connection is made anew');
        });
        if (!closed) await pause(beforeAnew);
      }
    })();
  });

  return {
    caughtUp,
    async close() {
      closed = true;
      await open?.end();
    },
  };
}

/** Does with the pages of this server what another one has done with its own. */
function follow({ tags, first, gone, counted }: PageChange): void {
  if (tags.length > 0) dropPages(tags, first, gone);
  if (counted.length > 0) refreshPages(counted);
}

/** Gives the time that a file holds, or undefined. */
async function readTime(file: string): Promise<Date | undefined> {
  const time = new Date(await readFile(file, 'utf8').catch(() => ''));
  return Number.isNaN(time.getTime()) ? undefined : time;
}
