import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { createDatabase } from '../test/portal';
import { emptyPortal } from '../test/postgres';

/** Runs a command of the portal in a process of its own, as an administrator does. */
function run(script: string, settings: Record<string, string>) {
  return spawnSync('node', ['--conditions=production', '--import', 'tsx', `scripts/${script}.ts`], { env: { ...process.env, NODE_ENV: 'production', ...settings }, encoding: 'utf8' });
}

describe.runIf(process.env.TEST_DATABASE === 'postgres')('a portal moves from SQLite to PostgreSQL', () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'cong-so-copy-'));
  let url: string;
  // Node's own lets go of a file as soon as it is closed.
  const openSqlite = (folder = dataDir) => new DatabaseSync(path.join(folder, 'portal.db'));

  beforeAll(async () => {
    const made = run('setup', { DATA_DIR: dataDir });
    expect(made.status, made.stderr).toBe(0);
  });

  test('not while it is open', async () => {
    const empty = await createDatabase();
    const open = openSqlite();
    open.exec('SELECT 1 FROM users');
    const { status, stderr } = run('db-copy', { DATA_DIR: dataDir, DATABASE_URL: empty });
    open.close();
    expect([status, stderr]).toEqual([1, expect.stringContaining('stop it first')]);
  }, 300_000);

  test('not where there is none', async () => {
    const nowhere = mkdtempSync(path.join(tmpdir(), 'cong-so-nowhere-'));
    const { status, stderr } = run('db-copy', { DATA_DIR: nowhere, DATABASE_URL: await createDatabase(), PORTAL_SECRET: 'a-secret-of-its-own-for-a-portal-that-is-not-there' });
    expect([status, stderr]).toEqual([1, expect.stringContaining('no portal.db')]);
    expect(readdirSync(nowhere)).toEqual([]);
  }, 300_000);

  test('with all its records, and says how many', async () => {
    // Nothing is copied over what a first try left: a second one has a database of its own.
    url = await createDatabase();
    const before = openSqlite();
    // As after the deletion of an article, and of the only comment.
    before.exec(`UPDATE sqlite_sequence SET seq = 5000 WHERE name = 'news'`);
    before.exec(`INSERT INTO sqlite_sequence (name, seq) VALUES ('comments', 7)`);
    // As where nothing has been written since numbers are used once.
    before.exec(`UPDATE sqlite_sequence SET seq = 1 WHERE name = 'divisions'`);
    before.exec(`DELETE FROM sqlite_sequence WHERE name = 'trail'`);
    // What is JSON may be a text alone, and one that looks like JSON itself.
    before.exec(`INSERT INTO payload_kv (key, data) VALUES ('text', '"chỉ là chữ"'), ('number', '"08"'), ('true', '"true"')`);
    before.close();
    const { status, stdout, stderr } = run('db-copy', { DATA_DIR: dataDir, DATABASE_URL: url });
    expect(status, stdout + stderr).toBe(0);
    expect(stdout).toMatch(/Copied and compared: \d+ bảng/);
    const sqlite = openSqlite();
    const postgres = new Client({ connectionString: url });
    await postgres.connect();
    for (const table of ['news', '_news_v', 'divisions', 'trail', 'users', 'department_locales']) {
      const count = `SELECT count(*) AS count FROM ${table}`;
      expect(Number((await postgres.query(count)).rows[0].count), table).toBe(Number(sqlite.prepare(count).get()?.count));
    }
    // The next record gets a number that none has had before, and every reference leads somewhere.
    const next = async (table: string) => Number((await postgres.query(`SELECT nextval(pg_get_serial_sequence($1, 'id')) AS next`, [table])).rows[0].next);
    expect([await next('news'), await next('comments'), await next('questions')]).toEqual([5001, 8, 1]);
    for (const table of ['trail', 'divisions', '_news_v']) {
      const { rows } = await postgres.query(`SELECT nextval(pg_get_serial_sequence($1, 'id')) > (SELECT max(id) FROM ${table}) AS fresh`, [table]);
      expect(rows, table).toEqual([{ fresh: true }]);
    }
    expect((await postgres.query(`SELECT 1 FROM pg_constraint WHERE contype = 'f' LIMIT 1`)).rowCount).toBe(1);
    sqlite.close();
    await postgres.end();
  }, 300_000);

  test('though its tables are larger than the memory', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'cong-so-large-'));
    cpSync(dataDir, folder, { recursive: true });
    const file = path.join(folder, 'portal.db');
    const sqlite = openSqlite(folder);
    sqlite.exec('DELETE FROM payload_kv');
    sqlite.exec(`WITH RECURSIVE numbers (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < 6000)
      INSERT INTO payload_kv (key, data) SELECT number, json_object('text', printf('%.20000c', 'x')) FROM numbers`);
    sqlite.close();
    const copy = `const { copyToPostgres } = await import('./backup/copy-to-postgres.ts'); console.log(JSON.stringify(await copyToPostgres(process.argv[1], process.argv[2])));`;
    const args = ['--max-old-space-size=64', '--import', 'tsx', '--input-type=module', '--eval', copy, file, await createDatabase(emptyPortal)];
    const { status, stdout, stderr } = spawnSync('node', args, { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ payload_kv: 6000 });
  }, 300_000);

  test('and finds the same as before', () => {
    expect(run('search-check', { DATA_DIR: dataDir, DATABASE_URL: url }).status).toBe(0);
    const verified = run('audit-verify', { DATA_DIR: dataDir, DATABASE_URL: url });
    expect(verified.status, verified.stdout + verified.stderr).toBe(0);
  }, 300_000);

  test('and is not copied over another', () => {
    const { status, stderr } = run('db-copy', { DATA_DIR: dataDir, DATABASE_URL: url });
    expect(status).toBe(1);
    expect(stderr).toContain('has a portal already');
  }, 300_000);
});
