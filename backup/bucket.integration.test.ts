import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { extract } from 'tar';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDatabase, createPortal, type Portal } from '../test/portal';
import { openS3Server, type S3Server } from '../test/s3-server';
import { backUp } from './back-up';
import type { Place } from './database';
import { restore } from './restore';

let portal: Portal;
let s3: S3Server;
let archive: string;
const into = mkdtempSync(path.join(tmpdir(), 'cong-so-backups-'));
const document = readFileSync('test/documents/ke-hoach.pdf');
const uploads = ['attachments/ke-hoach.pdf', 'media/bia-300x200.webp', 'media/bia.webp'];

async function emptyPlace(bucket?: Place['bucket']): Promise<Place> {
  return { dataDir: mkdtempSync(path.join(tmpdir(), 'cong-so-empty-')), databaseUrl: process.env.TEST_DATABASE === 'postgres' ? await createDatabase() : undefined, bucket };
}

/** Backups of PostgreSQL are made by its own programs, which not every machine has. */
const withoutTools = process.env.TEST_DATABASE === 'postgres' && spawnSync('pg_dump', ['--version']).error !== undefined;

describe.skipIf(withoutTools)('a backup of a portal with a bucket', () => {
  beforeAll(async () => {
    s3 = await openS3Server();
    Object.assign(process.env, s3.settings);
    portal = await createPortal();
    const data = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#a22' } }).png().toBuffer();
    await portal.payload.create({ collection: 'media', data: { decorative: true }, file: { name: 'bìa.png', data, mimetype: 'image/png', size: data.length } });
    await portal.payload.create({ collection: 'attachments', data: { title: 'Kế hoạch' }, file: { name: 'Kế hoạch.pdf', data: document, mimetype: 'application/pdf', size: document.length } });
    await s3.put('replaced-20080101T000000Z/media/cu.webp', 'x');
    await s3.put('media/.cu', 'x');
    const { bucket } = await import('../lib/bucket');
    archive = await backUp({ dataDir: process.env.DATA_DIR ?? '', databaseUrl: process.env.DATABASE_URL, bucket }, {}, into);
  });
  afterAll(async () => {
    await portal.close();
    await s3.close();
  });

  test('holds its uploads and nothing else of the bucket, and is restored into a data folder', async () => {
    const there = await emptyPlace();
    const { files } = await restore(archive, there);
    expect(Object.keys(files).filter((file) => file.includes('/')).sort()).toEqual(uploads);
    expect(readFileSync(path.join(there.dataDir, 'attachments/ke-hoach.pdf')).equals(document)).toBe(true);
    expect(await sharp(path.join(there.dataDir, 'media/bia.webp')).metadata()).toMatchObject({ width: 300 });

    // And that portal's backup into a bucket.
    const moved = await backUp(there, {}, into, new Date('2008-01-05T03:00:00Z'));
    const bucket = await s3.makeBucket('mot-mot');
    const place = await emptyPlace(bucket);
    await restore(moved, place);
    expect(await s3.keys('mot-mot')).toEqual(uploads);
    expect((await s3.read('attachments/ke-hoach.pdf', 'mot-mot')).equals(document)).toBe(true);
    expect(existsSync(path.join(place.dataDir, 'media'))).toBe(false);
  });

  test('replaces the files of a bucket only where that is said, and moves them aside', async () => {
    const bucket = await s3.makeBucket('hai-hai');
    await s3.put('media/bia.webp', 'của cổng khác', 'hai-hai');
    await s3.put('attachments/la.pdf', 'của cổng khác', 'hai-hai');
    const place = await emptyPlace(bucket);
    await expect(restore(archive, place)).rejects.toThrow('nothing was changed');
    expect(await s3.keys('hai-hai')).toEqual(['attachments/la.pdf', 'media/bia.webp']);
    await restore(archive, place, true);
    const keys = await s3.keys('hai-hai');
    expect(keys.filter((key) => !key.startsWith('replaced-'))).toEqual(uploads);
    expect((await s3.read('media/bia.webp', 'hai-hai')).toString()).not.toContain('của cổng khác');
    const aside = keys.filter((key) => key.startsWith('replaced-'));
    expect(aside.map((key) => key.replace(/^replaced-\d{8}T\d{6}Z\//, ''))).toEqual(['attachments/la.pdf', 'media/bia.webp']);
    for (const key of aside) expect((await s3.read(key, 'hai-hai')).toString()).toBe('của cổng khác');
  });

  test('is not made where the bucket cannot be read, and says why', async () => {
    const open = { dataDir: process.env.DATA_DIR ?? '', databaseUrl: process.env.DATABASE_URL };
    await expect(backUp({ ...open, bucket: { ...(await s3.makeBucket('ba-ba')), name: 'none' } }, {}, into)).rejects.toThrow('The bucket for uploads failed');
  });

  test('tells by the command which bucket it was, and not the key to it', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'cong-so-backups-'));
    await promisify(execFile)('node', ['--import', 'tsx', 'scripts/backup.ts', folder]);
    const unpacked = mkdtempSync(path.join(tmpdir(), 'cong-so-unpacked-'));
    await extract({ file: path.join(folder, readdirSync(folder)[0] ?? ''), cwd: unpacked });
    const settings = readFileSync(path.join(unpacked, 'settings.json'), 'utf8');
    expect(JSON.parse(settings)).toMatchObject({ S3_BUCKET: 'cong-so', S3_ENDPOINT: s3.settings.S3_ENDPOINT });
    expect(settings).not.toContain('S3_SECRET_ACCESS_KEY');
    expect(existsSync(path.join(unpacked, 'media/bia.webp'))).toBe(true);
  });
});
