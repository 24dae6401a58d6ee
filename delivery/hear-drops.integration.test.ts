import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createLocalReq, initTransaction, killTransaction } from 'payload';
import { Client } from 'pg';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readRow, toRow, type PageChange } from '@/lib/page-change';
import { createPortal, type Portal } from '@/test/portal';
import { keepPagesIn } from './invalidate';

// One server has nobody to hear from: SQLite is for one.
describe.skipIf(process.env.TEST_DATABASE !== 'postgres')('servers on one PostgreSQL', () => {
  const file = path.join(tmpdir(), `cong-so-heard-${process.pid}`);
  const databaseUrl = () => process.env.DATABASE_URL ?? '';
  let portal: Portal;
  let database: Client;
  let hearDrops: (typeof import('./hear-drops'))['hearDrops'];
  let close: () => Promise<void>;
  let dropped: string[];
  let gone: string[];
  let refreshed: string[];
  let droppedAll: number;
  /** When the files of what was dropped are gone. */
  let settled: Promise<boolean>;

  beforeAll(async () => {
    portal = await createPortal();
    ({ hearDrops } = await import('./hear-drops'));
    database = new Client({ connectionString: databaseUrl() });
    await database.connect();
  });
  afterAll(async () => {
    await database.end();
    await portal.close();
    rmSync(file, { force: true });
  });
  beforeEach(async () => {
    // What was told before is heard again by who opens.
    await database.query('DELETE FROM page_drops');
    dropped = [];
    droppedAll = 0;
    settled = Promise.resolve(true);
    close = async () => {};
    gone = [];
    refreshed = [];
    keepPagesIn({
      forget: async () => {},
      drop: (tags, _first, taken = []) => {
        dropped.push(...tags);
        gone.push(...taken);
      },
      refresh: async (tags) => void refreshed.push(...tags),
      dropAll: () => void (droppedAll += 1),
      settled: () => settled,
    });
  });
  afterEach(() => close());

  async function open(heardUntil?: Date, noted = file): Promise<void> {
    if (heardUntil) writeFileSync(file, heardUntil.toISOString());
    else rmSync(file, { force: true });
    const hearing = hearDrops({ databaseUrl: databaseUrl(), file: noted, logger: pino({ level: 'silent' }) });
    ({ close } = hearing);
    await hearing.caughtUp;
  }
  /** What another server does when something is published there. */
  const changeElsewhere = (change: Partial<PageChange>, ago = '0 seconds') => {
    const { tags, first } = toRow(change);
    return database.query(`WITH told AS (INSERT INTO page_drops (server, tags, first, at) VALUES ('another', $1, $2, now() - $3::interval) RETURNING id) SELECT pg_notify('cong_so_page_drops', id::text) FROM told`, [tags, first, ago]);
  };
  const publishElsewhere = (tag: string, ago?: string) => changeElsewhere({ tags: [tag] }, ago);

  test('a change tells the others when it is committed, and not at all when it is not', async () => {
    const heard: string[] = [];
    const listener = new Client({ connectionString: databaseUrl() });
    await listener.connect();
    listener.on('notification', ({ payload }) => heard.push(payload ?? ''));
    await listener.query('LISTEN cong_so_page_drops');
    const { id } = await portal.payload.create({ collection: 'topics', data: { name: `Đối ngoại ${randomUUID()}`, order: 1 } });
    await expect.poll(() => heard.length).toBe(1);
    const { rows } = await database.query('SELECT tags FROM page_drops WHERE id = $1', [heard[0]]);
    expect(JSON.parse(rows[0].tags)).toEqual(['topics', `topics:${id}`]);
    const req = await createLocalReq({}, portal.payload);
    await initTransaction(req);
    await portal.payload.create({ collection: 'topics', data: { name: 'Bỏ dở', order: 2 }, req });
    await killTransaction(req);
    // What comes after it has come: it would have, too.
    await publishElsewhere('after');
    await expect.poll(() => heard.length).toBe(2);
    await listener.end();
  });

  test('what is published elsewhere is dropped here soon, what is published here is not dropped twice', async () => {
    await open(new Date());
    dropped = [];
    await publishElsewhere('news:1');
    await expect.poll(() => dropped, { interval: 10 }).toEqual(['news:1']);
    await portal.payload.create({ collection: 'topics', data: { name: `Trong nước ${randomUUID()}`, order: 3 } });
    await publishElsewhere('news:2');
    await expect.poll(() => dropped.includes('news:2')).toBe(true);
    expect(dropped.filter((tag) => tag === 'topics')).toHaveLength(1);
  });

  test('what is taken away or counted elsewhere is so here, at once and after having been away', async () => {
    await open(new Date());
    [dropped, gone, refreshed] = [[], [], []];
    await changeElsewhere({ tags: ['news', 'news:7'], gone: ['news:7'] });
    await expect.poll(() => [dropped, gone]).toEqual([['news', 'news:7'], ['news:7']]);
    await changeElsewhere({ counted: ['ratings:7'] });
    await expect.poll(() => refreshed).toEqual(['ratings:7']);
    expect(dropped).toEqual(['news', 'news:7']);
    await close();
    [gone, refreshed] = [[], []];
    await open(new Date());
    expect([gone, refreshed]).toEqual([['news:7'], ['ratings:7']]);
  });

  test('a deletion tells the others what is gone', async () => {
    const { id } = await portal.payload.create({ collection: 'topics', data: { name: `Sẽ xoá ${randomUUID()}`, order: 9 } });
    await portal.payload.delete({ collection: 'topics', id });
    const { rows } = await database.query('SELECT tags, first FROM page_drops ORDER BY id DESC LIMIT 1');
    expect(rows.map(readRow)).toEqual([{ tags: ['topics', `topics:${id}`], gone: [`topics:${id}`], first: [], counted: [] }]);
  });

  test('what was missed while the connection was lost is caught up', async () => {
    await open(new Date());
    dropped = [];
    await database.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'cong-so pages' AND datname = current_database()");
    // Nobody listens at this moment.
    await database.query(`INSERT INTO page_drops (server, tags, first) VALUES ('another', '["news:3"]', '[]')`);
    await expect.poll(() => dropped, { timeout: 10_000 }).toContain('news:3');
    // And from then on it hears as before.
    await publishElsewhere('news:4');
    await expect.poll(() => dropped).toContain('news:4');
    expect(droppedAll).toBe(0);
  });

  test('a server that cannot note what it has heard, for want of room, hears all the same', async () => {
    await open(undefined, path.join(file, 'not-there'));
    dropped = [];
    await publishElsewhere('news:5');
    await expect.poll(() => dropped).toEqual(['news:5']);
  });

  test('a server that starts catches up from where it ended; one that cannot know takes all pages away', async () => {
    await publishElsewhere('news:old', '2 hours');
    await publishElsewhere('news:missed', '20 minutes');
    await open(new Date(Date.now() - 30 * 60_000));
    expect(dropped).toContain('news:missed');
    expect(dropped).not.toContain('news:old');
    expect(droppedAll).toBe(0);
    await close();
    await open(new Date(Date.now() - 25 * 60 * 60_000));
    expect(droppedAll).toBe(1);
    await close();
    await open();
    expect(droppedAll).toBe(2);
  });

  test('what was missed is noted as heard once the files of its pages are gone', async () => {
    const missed = new Date(Date.now() - 30 * 60_000);
    let settle = (): void => undefined;
    settled = new Promise((resolve) => (settle = () => resolve(true)));
    await publishElsewhere('news:6', '20 minutes');
    const opened = open(missed);
    await expect.poll(() => dropped).toContain('news:6');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(readFileSync(file, 'utf8')).toBe(missed.toISOString());
    settle();
    await opened;
    expect(readFileSync(file, 'utf8')).not.toBe(missed.toISOString());
  });

  test('what was missed is not noted as heard where its pages cannot be taken away', async () => {
    const missed = new Date(Date.now() - 30 * 60_000);
    settled = Promise.resolve(false);
    await open(missed);
    expect(readFileSync(file, 'utf8')).toBe(missed.toISOString());
  });

  test('rows that nobody asks for any more are deleted while servers run on', async () => {
    const old = async () => (await database.query("SELECT count(*)::int AS rows FROM page_drops WHERE at < now() - interval '2 days'")).rows[0].rows;
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      await open(new Date());
      await publishElsewhere('news:8', '3 days');
      expect(await old()).toBe(1);
      vi.advanceTimersByTime(60 * 60_000);
      await expect.poll(old).toBe(0);
      await close();
    } finally {
      vi.useRealTimers();
    }
  });
});
