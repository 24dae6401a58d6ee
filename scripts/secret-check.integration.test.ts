import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createDatabase } from '@/test/portal';
import { emptyPortal } from '@/test/postgres';

// The portal is opened by other processes alone: one of the tests' own would not let go of SQLite's file.
const dataDir = mkdtempSync(path.join(tmpdir(), 'cong-so-secret-'));
const file = path.join(dataDir, 'secret');
let databaseUrl = '';
beforeAll(async () => {
  if (process.env.TEST_DATABASE === 'postgres') databaseUrl = await createDatabase(emptyPortal);
  else cpSync(inject('emptyPortal'), dataDir, { recursive: true });
  rmSync(file, { force: true });
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

function run(script: string, settings: Record<string, string> = {}) {
  const env = { ...process.env, NODE_ENV: 'production' as const, DATA_DIR: dataDir, DATABASE_URL: databaseUrl, PORTAL_SECRET: '', LOG_LEVEL: 'silent', ...settings };
  return spawnSync('node', ['--conditions=production', '--import', 'tsx', `scripts/${script}.ts`], { env, encoding: 'utf8' });
}

/** Does some work while the database is open, as an open portal has it. `ask` gives the first row. */
async function withDatabase<Result>(work: (ask: (statement: string) => Promise<Record<string, unknown> | undefined>) => Promise<Result>, place = { dataDir, databaseUrl }): Promise<Result> {
  if (place.databaseUrl) {
    const client = new Client({ connectionString: place.databaseUrl });
    await client.connect();
    return work(async (statement) => (await client.query<Record<string, unknown>>(statement)).rows[0]).finally(() => client.end());
  }
  const client = new DatabaseSync(path.join(place.dataDir, 'portal.db'));
  return work(async (statement) => client.prepare(statement).get()).finally(() => client.close());
}
const ask = (statement: string) => withDatabase((askNow) => askNow(statement));

test('no secret is made while the database is away: a later start would take it for that of before', () => {
  expect(run('setup', { DATABASE_URL: 'postgres://127.0.0.1:1/away' }).status).toBe(75);
  expect(existsSync(file)).toBe(false);
}, 120_000);

test('a start whose secret is another one, or gone, is refused until the secret is back or replaced on purpose', async () => {
  const first = run('setup');
  expect(first.status, first.stderr).toBe(0);
  const secret = readFileSync(file, 'utf8').trim();
  const noted = await ask('SELECT data FROM payload_kv');
  expect(JSON.stringify(noted)).toContain('digest');
  expect(JSON.stringify(noted)).not.toContain(secret);
  const other = run('setup', { PORTAL_SECRET: 'x'.repeat(40) });
  expect([other.status, other.stderr]).toEqual([1, expect.stringMatching(/Hãy đặt lại khoá cũ[^]*secret:replace/)]);

  rmSync(file);
  // A migration that this start would run.
  const { name, batch } = (await ask('SELECT name, batch FROM payload_migrations ORDER BY name DESC LIMIT 1')) ?? {};
  await ask(`DELETE FROM payload_migrations WHERE name = '${String(name)}'`);
  for (const time of ['first', 'second']) {
    const without = run('setup');
    expect([without.status, without.stderr, existsSync(file)], time).toEqual([1, expect.stringContaining('is missing'), false]);
  }
  expect(await ask(`SELECT name FROM payload_migrations WHERE name = '${String(name)}'`)).toBeUndefined();
  await ask(`INSERT INTO payload_migrations (name, batch) VALUES ('${String(name)}', ${String(batch)})`);

  await withDatabase(async (askOpen) => {
    await askOpen('SELECT 1 FROM users');
    const open = run('replace-secret');
    expect([open.status, open.stderr, existsSync(file)]).toEqual([1, expect.stringContaining('stop it first'), false]);
  });
  const replaced = run('replace-secret');
  expect(replaced.status, replaced.stderr).toBe(0);
  expect(readFileSync(file, 'utf8').trim()).not.toBe(secret);
  const after = run('setup');
  expect(after.status, after.stderr).toBe(0);
}, 480_000);

test('a database of a version that noted no secret takes the one that is there, but none where none is there', async () => {
  const { checkSecret } = await import('./secret-check');
  await ask('DELETE FROM payload_kv');
  await expect(checkSecret({ dataDir, databaseUrl }, '')).rejects.toThrow('secret:replace');
  await expect(checkSecret({ dataDir, databaseUrl }, 'x'.repeat(40))).resolves.toBeUndefined();
});

test('a portal of which there is nothing yet has no secret, also where a first start broke off', async () => {
  const { checkSecret } = await import('./secret-check');
  const place = { dataDir: path.join(dataDir, 'begun'), databaseUrl: databaseUrl && (await createDatabase()) };
  mkdirSync(place.dataDir);
  await expect(checkSecret(place, '')).resolves.toBeUndefined();
  await withDatabase((askNow) => askNow('CREATE TABLE payload_migrations (name text)'), place);
  await expect(checkSecret(place, '')).resolves.toBeUndefined();
});
