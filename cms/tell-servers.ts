import type { Payload } from 'payload';
import { env } from '@/lib/env';
import { toRow, type PageChange } from '@/lib/page-change';
import { serverName } from '@/lib/server-name';
import { sqlWithin, type TransactionId } from './search/sql';

/**
 * Tells the other servers on the same PostgreSQL which pages a change makes old: a row that is kept for those that are
 * away, and a notification. Both are part of the transaction of the change, where it has one, and so reach nobody before
 * its commit, and everybody after it. On SQLite there is one server.
 */
export async function tellServers(payload: Payload, transaction: TransactionId, change: Partial<PageChange>): Promise<void> {
  if (!env.DATABASE_URL) return;
  const { tags, first } = toRow(change);
  await sqlWithin(payload, transaction)(
    "WITH told AS (INSERT INTO page_drops (server, tags, first) VALUES (?, ?, ?) RETURNING id) SELECT pg_notify('cong_so_page_drops', id::text) FROM told",
    [serverName, tags, first],
  );
}
