import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient } from '@libsql/client';
import { getPayload, type Payload } from 'payload';
import { Client } from 'pg';
import sharp from 'sharp';
import { create, extract } from 'tar';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDatabase, createPortal, type Portal } from '../test/portal';
import { emptyPortal } from '../test/postgres';
import { backUp } from './back-up';
import { engineOf, isClosed, type Place } from './database';
import { checkManifest, writeManifest } from './manifest';
import { restore } from './restore';

let portal: Portal;
let place: Place;
let archive: string;
let into: string;
/** What was acknowledged before the backup began: all of it has to come back. */
let before: Written;

const account = { email: 'can.bo@example.vn', password: 'một câu dài dễ nhớ' };

type Written = { topics: number[]; media: number[] };

const temporary = (name: string) => mkdtempSync(path.join(tmpdir(), `cong-so-${name}-`));

/** A place where nothing is, of the kind that the running project asks for. */
async function emptyPlace(): Promise<Place> {
  return { dataDir: temporary('empty'), databaseUrl: process.env.TEST_DATABASE === 'postgres' ? await createDatabase() : undefined };
}

async function rows({ dataDir, databaseUrl }: Place, sql: string): Promise<Record<string, unknown>[]> {
  if (!databaseUrl) {
    const client = createClient({ url: `file:${path.join(dataDir, 'portal.db')}` });
    return client.execute(sql).then(({ rows: found }) => found.map((row) => ({ ...row }))).finally(() => client.close());
  }
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  return client.query<Record<string, unknown>>(sql).then(({ rows: found }) => found).finally(() => client.end());
}

/** Writes topics and pictures one after the other until it is told to stop; tells of each that was acknowledged. */
function writeOn(payload: Payload, written: Written): () => Promise<void> {
  let going = true;
  const work = (async () => {
    for (let number = 1; going; number += 1) {
      const topic = await payload.create({ collection: 'topics', locale: 'vi', data: { name: `Chủ đề ${number}`, order: number, slug: `chu-de-${number}` } });
      written.topics.push(topic.id);
      const data = await sharp({ create: { width: 40, height: 30, channels: 3, background: { r: number % 256, g: 9, b: 9 } } }).png().toBuffer();
      const picture = await payload.create({ collection: 'media', data: { decorative: true }, file: { name: `anh-${number}.png`, data, mimetype: 'image/png', size: data.length } });
      written.media.push(picture.id);
    }
  })();
  return () => {
    going = false;
    return work;
  };
}

/** All that was acknowledged before the backup began is there, and each picture with its file. */
async function expectAllOfThen(there: Place): Promise<void> {
  const topics = (await rows(there, 'SELECT id FROM topics')).map(({ id }) => Number(id));
  expect(topics).toEqual(expect.arrayContaining(before.topics));
  const media = await rows(there, 'SELECT id, filename FROM media');
  expect(media.map(({ id }) => Number(id))).toEqual(expect.arrayContaining(before.media));
  for (const { filename } of media) expect(existsSync(path.join(there.dataDir, 'media', String(filename))), String(filename)).toBe(true);
}

/** Signs an official in, who has asked for a new password besides. */
async function signIn(payload: Payload): Promise<void> {
  await payload.create({ collection: 'users', data: { ...account, name: 'Cán bộ', role: 'editor' } });
  await payload.login({ collection: 'users', data: account });
  await payload.forgotPassword({ collection: 'users', data: { email: account.email }, disableEmail: true });
}

/** Runs a command of the portal as who runs it does, with these settings. */
const command = (script: string, args: string[], settings: Record<string, string | undefined> = {}) =>
  spawnSync('node', ['--conditions=production', '--import', 'tsx', `scripts/${script}.ts`, ...args], { env: { ...process.env, ...settings }, encoding: 'utf8' });

/** Takes away all that a portal keeps, as a disk does that breaks; on PostgreSQL an empty database stands ready again. */
async function destroy({ dataDir, databaseUrl }: Place): Promise<void> {
  rmSync(dataDir, { recursive: true, force: true });
  if (!databaseUrl) return;
  const { pathname } = new URL(databaseUrl);
  const client = new Client({ connectionString: new URL('/postgres', databaseUrl).href });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${pathname.slice(1)} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${pathname.slice(1)}`);
  await client.end();
}

/** Backups of PostgreSQL are made by its own programs, which not every machine has. */
const withoutTools = process.env.TEST_DATABASE === 'postgres' && spawnSync('pg_dump', ['--version']).error !== undefined;

describe.skipIf(withoutTools)('a backup', () => {
  beforeAll(async () => {
    portal = await createPortal();
    into = temporary('backups');
    place = { dataDir: process.env.DATA_DIR ?? '', databaseUrl: process.env.DATABASE_URL };
    await signIn(portal.payload);
    const written: Written = { topics: [], media: [] };
    const stop = writeOn(portal.payload, written);
    while (written.media.length < 8) await new Promise((resolve) => setTimeout(resolve, 20));
    before = { topics: [...written.topics], media: [...written.media] };
    archive = await backUp(place, { SITE_URL: 'https://example.vn' }, into);
    // Writing went on all the time.
    expect(written.topics.length).toBeGreaterThan(before.topics.length);
    await stop();
  });

  /** Once: the last test does so before. */
  let closed: Promise<void> | undefined;
  const closePortal = () => (closed ??= portal.close());
  afterAll(closePortal);

  test('a backup that was made under writes has all records of then, with their files', async () => {
    const there = await emptyPlace();
    const manifest = await restore(archive, there);
    expect(manifest.database).toBe(process.env.TEST_DATABASE);
    await expectAllOfThen(there);
  });

  test('sessions and links for a new password of then do not come back', async () => {
    const open = async (at: Place) => [
      (await rows(at, 'SELECT id FROM users_sessions')).length,
      (await rows(at, 'SELECT id FROM users WHERE reset_password_token IS NOT NULL OR reset_password_expiration IS NOT NULL')).length,
    ];
    expect(await open(place)).toEqual([1, 1]);
    const there = await emptyPlace();
    await restore(archive, there);
    expect(await open(there)).toEqual([0, 0]);
    expect(await rows(there, 'SELECT email FROM users')).toEqual([{ email: 'can.bo@example.vn' }]);
  });

  test('the archive is for its owner alone, and holds no secret', async () => {
    const inFile = 'bi-mat-trong-tep-cua-thu-muc-du-lieu';
    writeFileSync(path.join(place.dataDir, 'secret'), `${inFile}\n`);
    const opening = { PORTAL_SECRET: 'bi-mat-trong-moi-truong-cua-may-chu', CDN_PURGE_TOKEN: 'ma-xoa-bo-nho-dem', OIDC_CLIENT_SECRET: 'bi-mat-cua-noi-dang-nhap' };
    const named = { OIDC_ISSUER: 'https://dang-nhap.example.vn', OIDC_CLIENT_ID: 'cong', CDN_PURGE_URL: 'https://cache.example.vn/khoa-cdn' };
    const settings = { ...opening, ...named, SMTP_URL: 'smtp://gui-thu:mat-khau-thu@mail.example.vn:587', MAIL_FROM: 'cong@so.example.vn' };
    const backups = temporary('backups');
    const { status, stderr } = command('backup', [backups], settings);
    expect(status, stderr).toBe(0);
    const [made = ''] = readdirSync(backups);
    expect(statSync(path.join(backups, made)).mode & 0o777).toBe(0o600);
    const folder = temporary('unpacked');
    await extract({ file: path.join(backups, made), cwd: folder });
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['manifest.json', 'settings.json', 'media', 'attachments']));
    // The settings are there, without what opens anything.
    for (const shown of ['gui-thu@mail.example.vn', '"https://cache.example.vn"', 'https://dang-nhap.example.vn']) expect(readFileSync(path.join(folder, 'settings.json'), 'utf8')).toContain(shown);
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())) {
      const bytes = readFileSync(path.join(entry.parentPath, entry.name));
      for (const secret of [inFile, ...Object.values(opening), 'khoa-cdn', 'mat-khau-thu', 'portal:portal@']) expect(bytes.includes(secret), `${entry.name}: ${secret}`).toBe(false);
    }
  }, 120_000);

  test('the command puts a backup in place, and refuses where there is a portal already', async () => {
    const there = await emptyPlace();
    const settings = { DATA_DIR: there.dataDir, DATABASE_URL: there.databaseUrl };
    const done = command('restore', [archive], settings);
    expect(done.status, done.stderr).toBe(0);
    expect((await rows(there, 'SELECT id FROM topics')).map(({ id }) => Number(id))).toEqual(expect.arrayContaining(before.topics));
    const again = command('restore', [archive], settings);
    expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('nothing was changed')]);
  }, 120_000);

  test('what was changed in an archive is found, and nothing is restored', async () => {
    const folder = temporary('tampered');
    await extract({ file: archive, cwd: folder });
    writeFileSync(path.join(folder, 'settings.json'), '{}');
    const tampered = path.join(into, 'tampered.tar.gz');
    await create({ gzip: true, cwd: folder, file: tampered }, ['.']);
    const there = await emptyPlace();
    await expect(restore(tampered, there)).rejects.toThrow('settings.json');
    expect(readdirSync(there.dataDir)).toEqual([]);
  });

  test('a backup of a newer version is refused, and one that tells of no migrations is restored', async () => {
    const folder = temporary('newer');
    await extract({ file: archive, cwd: folder });
    const { migrations = [], ...older } = await checkManifest(folder);
    expect(migrations).toEqual((await rows(place, 'SELECT name FROM payload_migrations ORDER BY name')).map(({ name }) => name));
    const write = async (about: Parameters<typeof writeManifest>[1]) => {
      await writeManifest(folder, about);
      await create({ gzip: true, cwd: folder, file: path.join(into, 'rewritten.tar.gz') }, ['.']);
      return path.join(into, 'rewritten.tar.gz');
    };
    const there = await emptyPlace();
    await expect(restore(await write({ ...older, migrations: [...migrations, '29991231_235959_newer'] }), there)).rejects.toThrow(/newer version.*29991231_235959_newer.*Upgrading/);
    expect(readdirSync(there.dataDir)).toEqual([]);
    await restore(await write({ database: older.database, made: older.made }), there);
    await expectAllOfThen(there);
  });

  test('where the database of a backup cannot be read, what was there stays', async () => {
    const folder = temporary('damaged');
    await extract({ file: archive, cwd: folder });
    const database = path.join(folder, place.databaseUrl ? 'portal.pgdump' : 'portal.db');
    const bytes = readFileSync(database);
    // It begins well: the fault is found on the way.
    writeFileSync(database, bytes.fill('x', Math.floor(bytes.length / 2)));
    await writeManifest(folder, { database: engineOf(place), made: new Date().toISOString() });
    const damaged = path.join(into, 'damaged.tar.gz');
    await create({ gzip: true, cwd: folder, file: damaged }, ['.']);
    const there = await emptyPlace();
    await restore(archive, there);
    await rows(there, `UPDATE topics SET "order" = 4711 WHERE id = ${before.topics[0]}`);
    await expect(restore(damaged, there, true)).rejects.toThrow(/damaged|malformed|pg_restore failed/);
    expect(await rows(there, 'SELECT id FROM topics WHERE "order" = 4711')).toHaveLength(1);
    expect((await rows(there, 'SELECT id FROM media')).length).toBeGreaterThanOrEqual(before.media.length);
    if (there.databaseUrl) expect(await rows(there, "SELECT nspname FROM pg_namespace WHERE nspname LIKE 'replaced%'")).toEqual([]);
  });

  test('half an archive is refused', async () => {
    const half = path.join(into, 'half.tar.gz');
    const whole = readFileSync(archive);
    writeFileSync(half, whole.subarray(0, whole.length / 2));
    await expect(restore(half, await emptyPlace())).rejects.toThrow();
  });

  test('a portal is replaced only where that is said, and what it held is moved aside', async () => {
    const there = await emptyPlace();
    await restore(archive, there);
    await expect(restore(archive, there)).rejects.toThrow('nothing was changed');
    await restore(archive, there, true);
    expect((await rows(there, 'SELECT id FROM topics')).length).toBeGreaterThanOrEqual(before.topics.length);
    expect(readdirSync(there.dataDir).some((name) => name.startsWith('replaced-'))).toBe(true);
  });

  test.runIf(process.env.TEST_DATABASE === 'postgres')('what migrations have made is replaced as well, numbers that are made by themselves among it', async () => {
    const there = { ...(await emptyPlace()), databaseUrl: await createDatabase(emptyPortal) };
    await restore(archive, there, true);
    expect((await rows(there, 'SELECT id FROM topics')).length).toBeGreaterThanOrEqual(before.topics.length);
  });

  test('a database that is damaged is no open portal: that is what backups are for', async () => {
    const there = { dataDir: temporary('damaged'), databaseUrl: undefined };
    writeFileSync(path.join(there.dataDir, 'portal.db'), 'x'.repeat(20_000));
    expect(await isClosed(there)).toBe(true);
  });

  test('what a newer version added to the database does not stand in the way of an older backup, and goes', async () => {
    const there = await emptyPlace();
    await restore(archive, there);
    await rows(there, 'CREATE TABLE newer_things (id integer PRIMARY KEY, user_id integer REFERENCES users (id))');
    await restore(archive, there, true);
    await expect(rows(there, 'SELECT id FROM newer_things')).rejects.toThrow('newer_things');
    // What was restored can be backed up in its turn.
    const again = await emptyPlace();
    await restore(await backUp(there, {}, into, new Date('2008-01-05T03:00:00Z')), again);
    expect((await rows(again, 'SELECT id FROM topics')).length).toBeGreaterThanOrEqual(before.topics.length);
  });

  test('rendered pages of before go, wherever they are kept', async () => {
    const there = { ...(await emptyPlace()), pagesDir: temporary('pages') };
    mkdirSync(path.join(there.pagesDir, 'one/fresh'), { recursive: true });
    writeFileSync(path.join(there.pagesDir, 'one/fresh/index.html'), 'of before');
    await restore(archive, there);
    expect(readdirSync(there.pagesDir)).toEqual([]);
  });

  test('where pages of before cannot be taken away, nothing is replaced', async () => {
    const there = { ...(await emptyPlace()), pagesDir: path.join(temporary('pages'), 'a-file') };
    writeFileSync(there.pagesDir, '');
    await expect(restore(archive, there)).rejects.toThrow('ENOTDIR');
    expect(readdirSync(there.dataDir)).toEqual([]);
  });

  test('where there is no portal there is nothing to back up, and no archive tells otherwise', async () => {
    const nowhere = await emptyPlace();
    const folder = path.join(temporary('backups'), 'inside');
    await expect(backUp(nowhere, {}, folder)).rejects.toThrow('no portal');
    expect(readdirSync(nowhere.dataDir)).toEqual([]);
    expect(existsSync(folder)).toBe(false);
  });

  test('an open portal is not replaced', async () => {
    await portal.payload.count({ collection: 'topics' });
    await expect(restore(archive, place, true)).rejects.toThrow('stop it first');
    expect((await portal.payload.count({ collection: 'topics' })).totalDocs).toBeGreaterThanOrEqual(before.topics.length);
  });

  test('a backup that cannot be written leaves nothing behind', async () => {
    const blocked = path.join(into, 'a-file');
    writeFileSync(blocked, '');
    await expect(backUp(place, {}, path.join(blocked, 'inside'))).rejects.toThrow();
    expect(readdirSync(place.dataDir).filter((name) => name.startsWith('back') && !name.includes('-lock.db'))).toEqual([]);
    rmSync(blocked);
  });

  // The last: nothing is left of the portal after that but its archive.
  test('a portal that is destroyed comes back in its own place, opens there and is whole', async () => {
    await closePortal();
    await destroy(place);
    expect(existsSync(place.dataDir)).toBe(false);
    const { status, stderr } = command('restore', [archive]);
    expect(status, stderr).toBe(0);
    await expectAllOfThen(place);
    const verified = command('audit-verify', []);
    expect(verified.status, verified.stdout + verified.stderr).toBe(0);
    // Who had an account gets in, and new records get numbers of their own.
    const { default: config } = await import('@payload-config');
    const opened = await getPayload({ config, key: 'restored', disableOnInit: true });
    expect((await opened.login({ collection: 'users', data: account })).token).toBeDefined();
    const topic = await opened.create({ collection: 'topics', locale: 'vi', data: { name: 'Chủ đề sau', order: 1, slug: 'chu-de-sau' } });
    expect(topic.id).toBeGreaterThan(Math.max(...before.topics));
    await opened.destroy();
  }, 240_000);
});
