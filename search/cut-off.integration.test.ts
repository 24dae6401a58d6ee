import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient } from '@libsql/client';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest';
import { TooSlow, type SearchReader } from './engine';
import { createPostgresReader } from './postgres/reader';
import { hashedTerms, searchTables as postgresTables } from './postgres/tables';
import { parseQuery } from './query';
import { search } from './search';
import { createSqliteReader } from './sqlite/reader';
import { searchTables as sqliteTables } from './sqlite/tables';

/** An index that for some seconds answers later than readers wait. */
type SlowIndex = { reader: SearchReader; release: () => Promise<void>; close: () => Promise<void> };

/** Whoever holds a table keeps those waiting who ask. */
async function openHeldPostgres(): Promise<SlowIndex> {
  const name = `cut_off_${randomUUID().replaceAll('-', '')}`;
  const server = new Client({ connectionString: `${inject('postgresUrl')}/postgres` });
  await server.connect();
  await server.query(`CREATE DATABASE ${name}`);
  await server.end();
  const connectionString = `${inject('postgresUrl')}/${name}`;
  const holder = new Client({ connectionString });
  await holder.connect();
  for (const statement of [...postgresTables, ...hashedTerms]) await holder.query(statement);
  await holder.query('BEGIN');
  await holder.query('LOCK TABLE search_entries IN ACCESS EXCLUSIVE MODE');
  const reader = createPostgresReader(connectionString);
  return { reader, release: async () => void (await holder.query('COMMIT')), close: async () => void (await Promise.all([reader.close(), holder.end()])) };
}

/** On SQLite nobody keeps a reader waiting: the entries are a view here, which counts for some seconds. */
async function openCountingSqlite(): Promise<SlowIndex> {
  const folder = mkdtempSync(path.join(tmpdir(), 'cong-so-cut-off-'));
  const client = createClient({ url: `file:${path.join(folder, 'portal.db')}` });
  // As in the portal: who writes need not wait for who reads.
  await client.execute('PRAGMA journal_mode = WAL');
  for (const table of sqliteTables) await client.execute(table);
  await client.execute('ALTER TABLE search_entries RENAME TO entries');
  await client.execute(`CREATE VIEW search_entries AS WITH RECURSIVE numbers (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < 10000000)
    SELECT entries.*, (SELECT max(number) FROM numbers) AS slow FROM entries WHERE slow > 0 UNION ALL SELECT 1, 'news', 1, 'vi', '', '', '', '', 1, '', 1, '', max(number) FROM numbers`);
  const reader = createSqliteReader(path.join(folder, 'portal.db'));
  return {
    reader,
    release: async () => void (await client.batch(['DROP VIEW search_entries', 'ALTER TABLE entries RENAME TO search_entries'])),
    async close() {
      await reader.close();
      client.close();
      rmSync(folder, { recursive: true });
    },
  };
}

let slow: SlowIndex;
// An index that was released is slow no more: each try has its own.
beforeEach(async () => {
  slow = process.env.TEST_DATABASE === 'postgres' ? await openHeldPostgres() : await openCountingSqlite();
  await slow.reader.open();
});
afterEach(() => slow.close());

test('a search is cut off after a second, and the next one is answered when the index is free again', async () => {
  const ask = () => search(slow.reader, parseQuery('viễn thông', 'vi'), {}, { offset: 0, limit: 10 });
  const begun = Date.now();
  await expect(ask()).rejects.toThrow(TooSlow);
  expect(Date.now() - begun).toBeGreaterThanOrEqual(950);
  // A busy machine is late; nobody waits as long as the index is held.
  expect(Date.now() - begun).toBeLessThan(10_000);
  // The index is busy still, and answers what is not about its entries.
  expect(await slow.reader.listWords('vi', 1, 5, Date.now() + 10_000)).toEqual([]);
  await slow.release();
  await vi.waitFor(async () => expect(await ask()).toMatchObject({ entries: [], cut: false }), { timeout: 30_000, interval: 200 });
});
