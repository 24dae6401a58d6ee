import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { createDatabase, createPortal } from '../test/portal';
import { emptyPortal } from '../test/postgres';
import { backUp } from './back-up';
import { restore } from './restore';

const temporary = (name: string) => mkdtempSync(path.join(tmpdir(), `cong-so-${name}-`));

async function rows(databaseUrl: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  return client.query<Record<string, unknown>>(sql).then(({ rows: found }) => found).finally(() => client.end());
}

/** What a program at work in a database does there, asked from beside it: a restore refuses where anybody else is in it. */
async function working(databaseUrl: string): Promise<string[]> {
  const { href } = new URL('/postgres', databaseUrl);
  const database = new URL(databaseUrl).pathname.slice(1);
  return (await rows(href, `SELECT query FROM pg_stat_activity WHERE datname = '${database}' AND backend_type = 'client backend'`)).map(({ query }) => String(query));
}

const command = (script: string, args: string[]) => ['--conditions=production', '--import', 'tsx', `scripts/${script}.ts`, ...args];

const setUp = (databaseUrl: string) => spawnSync('node', command('setup', []), { env: { ...process.env, DATA_DIR: temporary('set-up'), DATABASE_URL: databaseUrl }, encoding: 'utf8' });

/** Backups of PostgreSQL are made by its own programs, which not every machine has. */
const isPossible = process.env.TEST_DATABASE === 'postgres' && spawnSync('pg_dump', ['--version']).error === undefined;

describe.runIf(isPossible)('a restore of PostgreSQL that is killed', () => {
  let archive: string;

  beforeAll(async () => {
    const { payload, close } = await createPortal();
    await payload.create({ collection: 'topics', locale: 'vi', data: { name: 'Chủ đề 1', order: 1, slug: 'chu-de-1' } });
    // So much that it is not restored within a moment.
    await rows(process.env.DATABASE_URL ?? '', `INSERT INTO payload_kv (key, data) SELECT number, to_jsonb(repeat(md5(number::text), 4000)) FROM generate_series(1, 500) AS number`);
    archive = await backUp({ dataDir: process.env.DATA_DIR ?? '', databaseUrl: process.env.DATABASE_URL }, {}, temporary('backups'));
    await close();
  });

  test('leaves the portal of before, and the next set-up does not begin anew', async () => {
    const databaseUrl = await createDatabase();
    const place = { dataDir: temporary('interrupted'), databaseUrl };
    await restore(archive, place);
    await rows(databaseUrl, 'UPDATE topics SET "order" = 4711');
    await rows(databaseUrl, 'DELETE FROM payload_kv');
    const restoring = spawn('node', command('restore', [archive, '--overwrite']), { env: { ...process.env, DATA_DIR: place.dataDir, DATABASE_URL: databaseUrl }, stdio: 'ignore' });
    await expect.poll(() => working(databaseUrl), { interval: 5, timeout: 60_000 }).toEqual(expect.arrayContaining([expect.stringMatching(/^COPY public.payload_kv/)]));
    restoring.kill('SIGKILL');
    await expect.poll(() => working(databaseUrl), { timeout: 60_000 }).toEqual([]);
    expect(await rows(databaseUrl, 'SELECT "order"::integer, (SELECT count(*)::integer FROM payload_kv) AS kept FROM topics')).toEqual([{ order: 4711, kept: 0 }]);
    expect(await rows(databaseUrl, `SELECT nspname FROM pg_namespace WHERE nspname LIKE 'replaced%'`)).toEqual([]);
    const { status, stdout, stderr } = setUp(databaseUrl);
    expect(status, stdout + stderr).toBe(0);
    expect(stdout).not.toContain('Migrating');
    expect(await rows(databaseUrl, 'SELECT count(*)::integer AS found FROM topics WHERE "order" = 4711')).toEqual([{ found: 1 }]);
    // And it can be done again.
    await restore(archive, place, true);
    expect(await rows(databaseUrl, 'SELECT "order"::integer, (SELECT count(*)::integer FROM payload_kv) AS kept FROM topics')).toEqual([{ order: 1, kept: 500 }]);
  }, 240_000);

  test('by an older version, which left the tables aside and none in their place, is told of by the set-up, which begins nothing', async () => {
    const databaseUrl = await createDatabase(emptyPortal);
    await rows(databaseUrl, 'ALTER SCHEMA public RENAME TO replaced_20080105t030000z');
    await rows(databaseUrl, 'CREATE SCHEMA public AUTHORIZATION pg_database_owner');
    const { status, stdout, stderr } = setUp(databaseUrl);
    expect(status, stdout + stderr).toBe(1);
    const told = /DROP SCHEMA public; ALTER SCHEMA replaced_20080105t030000z RENAME TO public;/.exec(stderr)?.[0] ?? stderr;
    expect(await rows(databaseUrl, `SELECT 1 FROM pg_tables WHERE schemaname = 'public'`)).toEqual([]);
    // What it says is what helps.
    await rows(databaseUrl, told);
    expect(await rows(databaseUrl, 'SELECT count(*)::integer AS accounts FROM users')).toEqual([{ accounts: 0 }]);
  }, 240_000);
});
