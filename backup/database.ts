import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { createClient, type Client } from '@libsql/client';
import { Client as PostgresClient } from 'pg';
import type { Bucket } from '../lib/bucket';
import { codeOf } from './error-code';

const run = promisify(execFile);

/**
 * Where a portal keeps its records: a file of SQLite, or PostgreSQL where `databaseUrl` is set; and its uploads: the data
 * folder, unless there is a bucket.
 */
export type Place = { dataDir: string; databaseUrl?: string; bucket?: Bucket };

const sqliteFile = 'portal.db';
const postgresFile = 'portal.pgdump';

export const engineOf = ({ databaseUrl }: Place) => (databaseUrl ? 'postgres' : 'sqlite');

/** Copies the database, as it is at one moment, into a folder, while others read and write. */
export async function copyDatabase({ dataDir, databaseUrl }: Place, into: string): Promise<void> {
  if (databaseUrl) return runPostgresTool('pg_dump', databaseUrl, ['--format=custom', `--file=${path.join(into, postgresFile)}`, '--no-owner', '--no-privileges']);
  await withSqlite(path.join(dataDir, sqliteFile), (client) => client.execute({ sql: 'VACUUM INTO ?', args: [path.join(into, sqliteFile)] }));
}

/** Says whether the place holds no portal yet. */
export async function isEmpty({ dataDir, databaseUrl }: Place): Promise<boolean> {
  if (!databaseUrl) return !existsSync(path.join(dataDir, sqliteFile));
  return hasNone(databaseUrl, `SELECT 1 FROM pg_tables WHERE schemaname = 'public' LIMIT 1`);
}

/** Says whether nobody has the database open: what is replaced under an open portal is lost or broken. */
export async function isClosed(place: Place): Promise<boolean> {
  if (place.databaseUrl) return hasNone(place.databaseUrl, 'SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() LIMIT 1');
  if (await isEmpty(place)) return true;
  return withSqlite(path.join(place.dataDir, sqliteFile), async (client) => {
    await client.execute('PRAGMA busy_timeout = 500');
    await client.execute('PRAGMA locking_mode = EXCLUSIVE');
    return client.execute('SELECT 1 FROM sqlite_master').then(() => true, () => false);
  });
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
    await runPostgresTool('pg_restore', databaseUrl, ['--single-transaction', '--clean', '--if-exists', '--no-owner', '--no-privileges', path.join(folder, postgresFile)]);
    await withPostgres(databaseUrl, async (client) => {
      for (const statement of endings) await client.query(statement);
    });
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

/** The password goes by the environment: everybody on the machine may read a command line. */
async function runPostgresTool(tool: 'pg_dump' | 'pg_restore', databaseUrl: string, args: string[]): Promise<void> {
  const url = new URL(databaseUrl);
  const password = url.password ? decodeURIComponent(url.password) : url.searchParams.get('password');
  url.password = '';
  if (url.searchParams.has('password')) url.searchParams.delete('password');
  try {
    await run(tool, [`--dbname=${url.href}`, ...args], { env: password ? { ...process.env, PGPASSWORD: password } : process.env });
  } catch (error) {
    if (codeOf(error) === 'ENOENT') {
      throw new Error(`${tool} is needed: install the client programs of PostgreSQL (Debian: apt install postgresql-client)`);
    }
    // The command line names the database and its user.
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
    throw new Error(`${tool} failed: ${said.trim()}`);
  }
}
