import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { handleEndpoints } from 'payload';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { missingMigrations } from '@/test/missing-migrations';
import { createPortal, type Portal } from '@/test/portal';
import { openS3Server, type S3Server } from '@/test/s3-server';

let portal: Portal;
let s3: S3Server;
let call: (method: string, path: string, options?: { headers?: Record<string, string>; body?: FormData; signedIn?: boolean }) => Promise<Response>;
let find: (text: string) => Promise<string[]>;

beforeAll(async () => {
  s3 = await openS3Server();
  Object.assign(process.env, s3.settings);
  portal = await createPortal();
  const [{ default: config }, { getSearchReader }, { search }, { parseQuery }] = await Promise.all([import('@payload-config'), import('@/search'), import('@/search/search'), import('@/search/query')]);
  await getSearchReader().open();
  find = async (text) => (await search(getSearchReader(), parseQuery(text, 'vi'), {}, { offset: 0, limit: 20 })).entries.map(({ title }) => title);
  const login = { email: 'quan.tri@example.vn', password: 'một câu dài dễ nhớ' };
  await portal.payload.create({ collection: 'users', data: { ...login, name: 'Quản trị', role: 'administrator' } });
  const { token } = await portal.payload.login({ collection: 'users', data: login });
  call = (method, place, { headers = {}, body, signedIn = false } = {}) =>
    handleEndpoints({ config, request: new Request(`http://localhost:3000/api${place}`, { method, body, headers: { ...headers, ...(signedIn ? { Authorization: `JWT ${token}` } : {}) } }) });
});
afterAll(async () => {
  await globalThis.congSoSearch?.close();
  await portal.close();
  await s3.close();
});

const plan = readFileSync('test/documents/ke-hoach.pdf');
const picture = (colour: string) => sharp({ create: { width: 600, height: 400, channels: 3, background: colour } }).png().toBuffer();
const toForm = (name: string, type: string, data: Buffer, fields: object) => {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(data)], name, { type }));
  form.set('_payload', JSON.stringify(fields));
  return form;
};
const Answer = z.object({ doc: z.looseObject({ id: z.number(), filename: z.string(), url: z.string() }) });
const send = async (method: string, place: string, form: FormData) => {
  const answer = await call(method, place, { body: form, signedIn: true });
  return { status: answer.status, text: await answer.text() };
};
const upload = async (method: string, place: string, form: FormData) => Answer.parse(JSON.parse((await send(method, place, form)).text)).doc;
const uploadPicture = async (name: string, colour: string, extra: object = {}) => upload('POST', '/media', toForm(name, 'image/png', await picture(colour), { decorative: true, ...extra }));

/** The picture of the first test. */
let first = 0;

describe('a picture', () => {
  test('is in the bucket in all its sizes, on no disk, under the address that it always had', async () => {
    // A second try finds the name taken and the bucket filled.
    await portal.payload.delete({ collection: 'media', where: { id: { exists: true } } });
    const countEntries = async () => (await portal.payload.count({ collection: 'trail', where: { collection: { equals: 'media' } } })).totalDocs;
    const entries = await countEntries();
    const { filename, url, id } = await uploadPicture('Ảnh 1.png', '#a22', { prefix: '../secret', _objectKey: 'x' });
    expect(filename).toBe('anh-1.webp');
    expect(new URL(url, 'http://localhost').pathname + new URL(url, 'http://localhost').search).toBe('/api/media/file/anh-1.webp');
    expect(await s3.keys()).toEqual(['media/anh-1-480x320.webp', 'media/anh-1-600x400.webp', 'media/anh-1.webp']);
    expect(existsSync(path.join(process.env.DATA_DIR ?? '', 'media', filename))).toBe(false);
    expect(await countEntries()).toBe(entries + 1);
    first = id;
  });

  test('is sent with the headers of the portal’s files, whole, in part, or not again', async () => {
    const whole = await call('GET', '/media/file/anh-1.webp');
    const bytes = Buffer.from(await whole.arrayBuffer());
    expect(whole.status).toBe(200);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: 600 });
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      'content-type': 'image/webp', 'content-length': String(bytes.length), 'accept-ranges': 'bytes', 'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox", 'cross-origin-resource-policy': 'same-origin', 'cache-control': 'public, max-age=3600',
    });
    const part = await call('GET', '/media/file/anh-1.webp', { headers: { Range: 'bytes=4-11' } });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 4-11/${bytes.length}`]);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes.subarray(4, 12));
    const beyond = await call('GET', '/media/file/anh-1.webp', { headers: { Range: 'bytes=99999999-' } });
    expect([beyond.status, beyond.headers.get('x-content-type-options')]).toEqual([416, 'nosniff']);
    const again = await call('GET', '/media/file/anh-1.webp', { headers: { 'If-None-Match': whole.headers.get('etag') ?? '' } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await call('GET', '/media/file/anh-1-480x320.webp')).status).toBe(200);
  });

  test('gives its place to another, and goes with its record', async () => {
    const { id } = await uploadPicture('bìa.png', '#22a');
    const { filename } = await upload('PATCH', `/media/${id}`, toForm('bìa mới.png', 'image/png', await picture('#2a2'), { decorative: true }));
    expect(filename).toBe('bia-moi.webp');
    expect((await s3.keys()).filter((key) => key.includes('bia'))).toEqual(['media/bia-moi-480x320.webp', 'media/bia-moi-600x400.webp', 'media/bia-moi.webp']);
    expect((await call('GET', '/media/file/bia.webp')).status).toBe(404);
    expect((await call('DELETE', `/media/${id}`, { signedIn: true })).status).toBe(200);
    expect((await s3.keys()).filter((key) => key.includes('bia'))).toEqual([]);
    expect((await call('GET', '/media/file/bia-moi.webp')).status).toBe(404);
  });

  test('that came from a data folder is sent, bears its own type, and keeps its name for itself', async () => {
    // A second try finds the names of the first one taken.
    const number = Date.now();
    const { id } = await uploadPicture(`${number} cũ.png`, '#222');
    await portal.payload.db.updateOne({ collection: 'media', id, data: { prefix: null } });
    await s3.put(`media/${number}-cu.webp`, await s3.read(`media/${number}-cu.webp`));
    const answer = await call('GET', `/media/file/${number}-cu.webp`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect(await uploadPicture(`${number} cũ.png`, '#333')).toMatchObject({ filename: `${number}-cu-1.webp` });
  });
});

test('the tables are those of a portal without a bucket', async () => expect(await missingMigrations(portal.payload)).toEqual([]));

test.each(['/media/file/none.webp', '/attachments/file/none.pdf', '/media/file/..%2fattachments%2fnone.pdf'])('%s is not there, and is no fault', async (place) => {
  expect([403, 404]).toContain((await call('GET', place)).status);
});

test('a file in the bucket that belongs to no record is not sent', async () => {
  await s3.put('media/la.webp', 'x');
  expect((await call('GET', '/media/file/la.webp')).status).toBe(404);
});

test('nobody has a file of the bucket taken for an upload that they sent', async () => {
  const form = new FormData();
  const claimed = { clientUploadContext: { prefix: '' }, collectionSlug: 'media', filename: 'la.webp', mimeType: 'image/webp', size: 1 };
  form.set('file', JSON.stringify(claimed));
  form.set('_payload', JSON.stringify({ decorative: true }));
  const { status } = await send('POST', '/media', form);
  expect([400, 403]).toContain(status);
});

test('the text of a document is found, and its copy does not stay on the disk', async () => {
  await portal.payload.updateGlobal({ slug: 'department', locale: 'vi', data: { name: 'Sở Thử', shortName: 'ST' } });
  process.env.TMPDIR = mkdtempSync(path.join(tmpdir(), 'cong-so-temporary-'));
  const { id, filename } = await upload('POST', '/attachments', toForm('Kế hoạch.pdf', 'application/pdf', plan, { title: 'Kế hoạch' }));
  const answer = await call('GET', `/attachments/file/${filename}`);
  expect([answer.headers.get('content-type'), Buffer.from(await answer.arrayBuffer()).equals(plan)]).toEqual(['application/pdf', true]);
  const { toBody } = await import('@/test/body');
  const { root } = toBody('Nội dung bài');
  const body = { root: { ...root, children: [...root.children, { type: 'upload', version: 3, format: '' as const, id: String(id), fields: null, relationTo: 'attachments', value: id }] } };
  await portal.payload.delete({ collection: 'news', where: { id: { exists: true } } });
  await portal.payload.create({ collection: 'news', data: { title: 'Tin kèm kế hoạch', lead: 'Sapo', language: 'vi', body, _status: 'published' } });
  await vi.waitFor(async () => expect(await find('danh mục đỗ quyên')).toEqual(['Tin kèm kế hoạch']), { timeout: 20_000 });
  expect(readdirSync(tmpdir())).toEqual([]);
});

describe('while the server of the bucket is away', () => {
  beforeEach(() => s3.stop());
  afterEach(() => s3.start());

  test('an upload is refused in words, and nothing is saved', async () => {
    const { totalDocs } = await portal.payload.count({ collection: 'media' });
    for (const [method, place] of [['POST', '/media'], ['PATCH', `/media/${first}`]] as const) {
      const { status, text } = await send(method, place, toForm('hỏng.png', 'image/png', await picture('#111'), { decorative: true }));
      expect([status, text]).toEqual([503, expect.stringContaining('Kho lưu tệp không phản hồi')]);
    }
    expect((await portal.payload.count({ collection: 'media' })).totalDocs).toBe(totalDocs);
    expect(await portal.payload.findByID({ collection: 'media', id: first })).toMatchObject({ filename: 'anh-1.webp' });
  });

  test('a file is not there for the moment, and comes back with it', async () => {
    const answer = await call('GET', '/media/file/anh-1.webp');
    expect([answer.status, answer.headers.get('retry-after'), await answer.text()]).toEqual([503, '60', expect.stringContaining('Kho lưu tệp')]);
    await s3.start();
    expect((await call('GET', '/media/file/anh-1.webp')).status).toBe(200);
    // Of what was refused, something may have reached the bucket later.
    await s3.put('media/hong.webp', 'x');
    expect((await call('GET', '/media/file/hong.webp')).status).toBe(404);
    await s3.stop();
  });

  test('and where it says nothing at all, nobody waits without end', async () => {
    await s3.start();
    s3.mood.silent = true;
    expect((await call('GET', '/media/file/anh-1.webp')).status).toBe(503);
    s3.mood.silent = false;
    await s3.stop();
  });
});
