import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient } from '@libsql/client';
import pg from 'pg';
import type { RunSql, SearchReader, SearchWriter } from '../../search/engine';
import { createPostgresReader } from '../../search/postgres/reader';
import { hashedTerms, searchTables as postgresTables } from '../../search/postgres/tables';
import { postgresWriter } from '../../search/postgres/writer';
import { createSqliteReader } from '../../search/sqlite/reader';
import { searchTables as sqliteTables } from '../../search/sqlite/tables';
import { sqliteWriter } from '../../search/sqlite/writer';
import { openPostgres } from '../../test/postgres';

/** An engine with an index of its own, empty. */
export type Engine = {
  reader: SearchReader;
  writer: SearchWriter;
  run: RunSql;
  /** One for each transaction that a rebuild has open: SQLite gives them turns. */
  runs: RunSql[];
  close: () => Promise<void>;
};

/** As the portal sets its databases up: cms/database.ts. */
const pragmas = ['PRAGMA journal_mode = WAL'];

async function openSqlite(): Promise<Engine> {
  const folder = mkdtempSync(path.join(tmpdir(), 'cong-so-bench-search-'));
  const file = path.join(folder, 'portal.db');
  const client = createClient({ url: `file:${file}` });
  const run: RunSql = async (sql, parameters = []) => (await client.execute({ sql, args: parameters.map(toSqlite) })).rows.map((row) => ({ ...row }));
  for (const statement of [...pragmas, ...sqliteTables]) await run(statement);
  const reader = createSqliteReader(file);
  return {
    reader,
    writer: sqliteWriter,
    run,
    runs: [run],
    async close() {
      await reader.close();
      client.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function toSqlite(value: unknown): string | number | null {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

async function openServer(): Promise<Engine> {
  const server = await openPostgres();
  const connectionString = `${server.url}/postgres`;
  const clients = [new pg.Client({ connectionString }), new pg.Client({ connectionString })] as const;
  for (const client of clients) await client.connect();
  const [run, another] = [runOn(clients[0]), runOn(clients[1])];
  for (const statement of [...postgresTables, ...hashedTerms]) await run(statement);
  const reader = createPostgresReader(connectionString);
  return {
    reader,
    writer: postgresWriter,
    run,
    runs: [run, another],
    async close() {
      await reader.close();
      for (const client of clients) await client.end();
      await server.stop();
      server.remove();
    },
  };
}

function runOn(client: pg.Client): RunSql {
  return async (statement, values = []) => {
    let last = 0;
    return (await client.query<Record<string, unknown>>(statement.replaceAll('?', () => `$${(last += 1)}`), values)).rows;
  };
}

export const engines = { sqlite: openSqlite, postgres: openServer };
