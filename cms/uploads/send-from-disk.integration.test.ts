import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { handleEndpoints } from 'payload';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
let call: (place: string) => Promise<Response>;
beforeAll(async () => {
  portal = await createPortal();
  const { default: config } = await import('@payload-config');
  call = (place) => handleEndpoints({ config, request: new Request(`http://localhost:3000/api${place}`) });
});
afterAll(() => portal.close());
afterEach(() => void vi.restoreAllMocks());

const folderOf = (slug: string) => path.join(process.env.DATA_DIR ?? '', slug);

async function uploadPicture(name: string): Promise<number> {
  const data = await sharp({ create: { width: 2000, height: 1200, channels: 3, background: '#a22' } }).png().toBuffer();
  const { id } = await portal.payload.create({ collection: 'media', data: { decorative: true }, file: { name, mimetype: 'image/png', data, size: data.length } });
  return id;
}

describe('a picture', () => {
  test('is sent in all its sizes, and is not there once its record is gone', async () => {
    const id = await uploadPicture('bia.png');
    const names = readdirSync(folderOf('media'));
    expect(names).toEqual([expect.stringMatching(/-1600x\d+/), expect.stringMatching(/-480x\d+/), expect.stringMatching(/-960x\d+/), 'bia.webp']);
    const files = names.map((name): [string, Buffer] => [name, readFileSync(path.join(folderOf('media'), name))]);
    for (const [name, bytes] of files) {
      const answer = await call(`/media/file/${name}`);
      expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-security-policy')], name).toEqual([200, 'image/webp', "default-src 'none'; sandbox"]);
      expect(Buffer.from(await answer.arrayBuffer()).equals(bytes), name).toBe(true);
    }
    await portal.payload.delete({ collection: 'media', id });
    // A disk may fail to remove them, or a backup bring them back.
    for (const [name, bytes] of files) writeFileSync(path.join(folderOf('media'), name), bytes);
    for (const [name] of files) expect((await call(`/media/file/${name}`)).status, name).toBe(404);
  });

  test.each([['refuses', () => Promise.reject(new Error('Connection terminated'))], ['says nothing', () => new Promise<never>(() => {})]])('of a stored page is sent while the database %s', async (_, answer) => {
    await uploadPicture('anh.png');
    vi.spyOn(portal.payload.db, 'findOne').mockImplementation(answer);
    expect((await call('/media/file/anh.webp')).status).toBe(200);
    expect((await call('/media/file/none.webp')).status).toBe(404);
  });
});

test('a document is sent, and a file that belongs to no record is not, nor under the folder of another collection', async () => {
  const data = readFileSync('test/documents/ke-hoach.pdf');
  await portal.payload.create({ collection: 'attachments', data: { title: 'Kế hoạch' }, file: { name: 'ke-hoach.pdf', mimetype: 'application/pdf', data, size: data.length } });
  expect((await call('/attachments/file/ke-hoach.pdf')).status).toBe(200);
  for (const slug of ['media', 'attachments']) {
    writeFileSync(path.join(folderOf(slug), 'la.pdf'), data);
    const answer = await call(`/${slug}/file/la.pdf`);
    expect([answer.status, await answer.text()], slug).toEqual([404, expect.stringContaining('Không có tệp này')]);
  }
  writeFileSync(path.join(folderOf('media'), 'ke-hoach.pdf'), data);
  expect((await call('/media/file/ke-hoach.pdf')).status).toBe(404);
});
