import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { create, extract } from 'tar';
import { beforeAll, describe, expect, test } from 'vitest';
import { createDatabase, createPortal } from '../test/portal';
import { backUp } from './back-up';
import type { Place } from './database';
import { writeManifest } from './manifest';
import { restore } from './restore';

const temporary = (name: string) => mkdtempSync(path.join(tmpdir(), `cong-so-${name}-`));

async function rows(databaseUrl: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  return client.query<Record<string, unknown>>(sql).then(({ rows: found }) => found).finally(() => client.end());
}

/** Backups of PostgreSQL are made by its own programs, which not every machine has. */
const isPossible = process.env.TEST_DATABASE === 'postgres' && spawnSync('pg_dump', ['--version']).error === undefined;

describe.runIf(isPossible)('in a database that the portal shares', () => {
  const account = 'shared_office';
  let archive: string;

  beforeAll(async () => {
    const { payload, close } = await createPortal();
    await payload.create({ collection: 'topics', locale: 'vi', data: { name: 'Chủ đề 1', order: 1, slug: 'chu-de-1' } });
    archive = await backUp({ dataDir: process.env.DATA_DIR ?? '', databaseUrl: process.env.DATABASE_URL }, {}, temporary('backups'));
    await rows(process.env.DATABASE_URL ?? '', `CREATE ROLE ${account} LOGIN PASSWORD '${account}'`);
    await close();
  });

  /**
   * A database that belongs to the portal's account, with what an administrator of PostgreSQL has put there: a schema that
   * the account may not read, and an extension that it may not make, in the portal's own schema.
   */
  async function sharedPlace(): Promise<{ place: Place & { databaseUrl: string }; administrator: string }> {
    const administrator = await createDatabase();
    const url = new URL(administrator);
    url.username = url.password = account;
    await rows(administrator, `ALTER DATABASE ${url.pathname.slice(1)} OWNER TO ${account}`);
    await rows(administrator, 'CREATE EXTENSION pageinspect SCHEMA public');
    await rows(administrator, 'CREATE SCHEMA statistics');
    await rows(administrator, 'CREATE TABLE statistics.visits (id integer)');
    await rows(administrator, 'INSERT INTO statistics.visits VALUES (7)');
    return { place: { dataDir: temporary('shared'), databaseUrl: url.href }, administrator };
  }

  const topics = (databaseUrl: string) => rows(databaseUrl, 'SELECT "order"::integer FROM topics');

  async function expectOthersKept(administrator: string): Promise<void> {
    expect(await rows(administrator, 'SELECT id FROM statistics.visits')).toEqual([{ id: 7 }]);
    expect(await rows(administrator, `SELECT extnamespace::regnamespace::text AS schema FROM pg_extension WHERE extname = 'pageinspect'`)).toEqual([{ schema: 'public' }]);
  }

  test('a backup holds what is the portal\'s, and is restored beside what is not', async () => {
    const { place, administrator } = await sharedPlace();
    await restore(archive, place);
    const made = await backUp(place, {}, temporary('backups'));
    await rows(place.databaseUrl, 'UPDATE topics SET "order" = 4711');
    await restore(made, place, true);
    expect(await topics(place.databaseUrl)).toEqual([{ order: 1 }]);
    await expectOthersKept(administrator);
  });

  test('an archive of the whole database, as older versions made them, is restored as far as it is the portal\'s', async () => {
    const { place, administrator } = await sharedPlace();
    await restore(archive, place);
    const folder = temporary('whole');
    await extract({ file: archive, cwd: folder });
    const { status, stderr } = spawnSync('pg_dump', ['--format=custom', `--file=${path.join(folder, 'portal.pgdump')}`, '--no-owner', '--no-privileges', administrator], { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    await writeManifest(folder, { database: 'postgres', made: new Date().toISOString() });
    const whole = path.join(temporary('backups'), 'whole.tar.gz');
    await create({ gzip: true, cwd: folder, file: whole }, ['.']);
    await rows(place.databaseUrl, 'UPDATE topics SET "order" = 4711');
    await restore(whole, place, true);
    expect(await topics(place.databaseUrl)).toEqual([{ order: 1 }]);
    await expectOthersKept(administrator);
  });
});
