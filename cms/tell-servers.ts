import type { PayloadRequest } from 'payload';
import { env } from '@/lib/env';
import { serverName } from '@/lib/server-name';
import { sqlWithin } from './search/sql';

/**
 * Tells the other servers on the same PostgreSQL which pages a change makes old: a row that is kept for those that are
 * away, and a notification. Both are part of the transaction of the change, and so reach nobody before its commit, and
 * everybody after it. On SQLite there is one server.
 */
export async function tellServers(req: PayloadRequest, tags: string[], first: string[]): Promise<void> {
  if (!env.DATABASE_URL) return;
  const run = sqlWithin(req.payload, (await req.transactionID) ?? undefined);
  await run(
    "WITH told AS (INSERT INTO page_drops (server, tags, first) VALUES (?, ?, ?) RETURNING id) SELECT pg_notify('cong_so_page_drops', id::text) FROM told",
    [serverName, JSON.stringify(tags), JSON.stringify(first)],
  );
}
