import { existsSync } from 'node:fs';
import path from 'node:path';
import { createClient, type Client } from '@libsql/client';
import { Client as PostgresClient } from 'pg';
import type { Bucket } from '../lib/bucket';
import { refuseOldPostgres } from '../lib/refuse-old-postgres';
import { codeOf } from './error-code';
import { connect, ownSchema, startTool } from './postgres-tool';
import { replaceSchema } from './replace-schema';

/**
 * Where a portal keeps its records: a file of SQLite, or PostgreSQL where `databaseUrl` is set; its uploads: the data
 * folder, unless there is a bucket; and its rendered pages: a folder of their own, or one in the data folder.
 */
export type Place = { dataDir: string; databaseUrl?: string; bucket?: Bucket; pagesDir?: string };

const sqliteFile = 'portal.db';
const postgresFile = 'portal.pgdump';

export const engineOf = ({ databaseUrl }: Place) => (databaseUrl ? 'postgres' : 'sqlite');

/** Copies the database, as it is at one moment, into a folder, while others read and write. */
export async function copyDatabase({ dataDir, databaseUrl }: Place, into: string): Promise<void> {
  if (databaseUrl) {
    const { dbname, env } = connect(databaseUrl);
    return startTool('pg_dump', [dbname, '--format=custom', `--schema=${ownSchema}`, `--file=${path.join(into, postgresFile)}`, '--no-owner', '--no-privileges'], env).ended;
  }
  await withSqlite(path.join(dataDir, sqliteFile), (client) => client.execute({ sql: 'VACUUM INTO ?', args: [path.join(into, sqliteFile)] }));
}

/** Gives what a query finds, asked beside the portal. */
async function readRows({ dataDir, databaseUrl }: Place, query: string): Promise<Record<string, unknown>[]> {
  if (databaseUrl) return withPostgres(databaseUrl, async (client) => (await client.query<Record<string, unknown>>(query)).rows);
  return withSqlite(path.join(dataDir, sqliteFile), async (client) => (await client.execute(query)).rows.map((row) => ({ ...row })));
}

/** Gives the names of the migrations that the database has. */
export const listMigrations = async (place: Place): Promise<string[]> => (await readRows(place, 'SELECT name FROM payload_migrations ORDER BY name')).map(({ name }) => String(name));

/** @throws where the place's PostgreSQL is older than the portal knows. */
export const refuseOldServer = async (place: Place): Promise<void> => (place.databaseUrl ? refuseOldPostgres((query) => readRows(place, query)) : undefined);

const listTables = {
  sqlite: `SELECT name FROM sqlite_schema WHERE type = 'table'`,
  postgres: `SELECT tablename AS name FROM pg_tables WHERE schemaname = '${ownSchema}'`,
};

/** Gives what a query finds in a table, asked beside the portal, and nothing before a first start has made that table. */
export async function readTable(place: Place, table: string, query: string): Promise<Record<string, unknown>[]> {
  if (await isEmpty(place)) return [];
  const tables = await readRows(place, listTables[engineOf(place)]);
  return tables.some(({ name }) => name === table) ? readRows(place, query) : [];
}

/** Says whether the place holds no portal yet. */
export async function isEmpty({ dataDir, databaseUrl }: Place): Promise<boolean> {
  if (!databaseUrl) return !existsSync(path.join(dataDir, sqliteFile));
  return hasNone(databaseUrl, `SELECT 1 FROM pg_tables WHERE schemaname = '${ownSchema}' LIMIT 1`);
}

/** Says whether nobody has the database open: what is replaced under an open portal is lost or broken. */
export async function isClosed(place: Place): Promise<boolean> {
  if (place.databaseUrl) return hasNone(place.databaseUrl, "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend' LIMIT 1");
  if (await isEmpty(place)) return true;
  return withSqlite(path.join(place.dataDir, sqliteFile), async (client) => {
    await client.execute('PRAGMA busy_timeout = 500');
    // A file whose log (WAL) somebody has open cannot leave it. Unlike `locking_mode = EXCLUSIVE` this keeps nothing locked: the
    // driver lets go of a file later than it is told to, and this process may open the portal next, which brings the log back.
    return client.execute('PRAGMA journal_mode = DELETE').then(({ rows: [row] }) => row?.journal_mode === 'delete', whyNotClosed);
  });
}

/** Somebody is at it; or it is damaged, which nobody can have open, and a restore is for that. */
function whyNotClosed(error: unknown): boolean {
  const code = String(codeOf(error));
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return false;
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) return true;
  throw error;
}

const hasNone = (databaseUrl: string, query: string): Promise<boolean> => withPostgres(databaseUrl, async (client) => (await client.query(query)).rowCount === 0);

async function withPostgres<Result>(databaseUrl: string, work: (client: PostgresClient) => Promise<Result>): Promise<Result> {
  const client = new PostgresClient({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Sessions and links for a new password may have been ended after the backup was made: none of them comes back to life. */
const endings = ['DELETE FROM users_sessions', 'UPDATE users SET reset_password_token = NULL, reset_password_expiration = NULL'];

/**
 * Makes the database of an unpacked backup ready: PostgreSQL takes it in, whole or not at all, in the place of what it
 * held; a file of SQLite is proved sound. Gives the names of files that are then to stand in the data folder.
 */
export async function loadDatabase(folder: string, { databaseUrl }: Place): Promise<string[]> {
  if (databaseUrl) {
    await replaceSchema(databaseUrl, path.join(folder, postgresFile), endings);
    return [];
  }
  await withSqlite(path.join(folder, sqliteFile), async (client) => {
    const found = (await client.execute('PRAGMA integrity_check')).rows[0]?.integrity_check;
    if (found !== 'ok') throw new Error(`The database of the backup is damaged: ${String(found)}`);
    for (const statement of endings) await client.execute(statement);
  });
  return [sqliteFile];
}

async function withSqlite<Result>(file: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = createClient({ url: `file:${file}` });
  try {
    await client.execute('PRAGMA busy_timeout = 10000');
    return await work(client);
  } finally {
    client.close();
  }
}
