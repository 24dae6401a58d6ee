import { createLocalReq, FileUploadError, Forbidden, type Payload } from 'payload';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { createPortal, type Portal } from '@/test/portal';

const room = vi.hoisted(() => ({ blocks: 1_000_000 }));
vi.mock('node:fs/promises', async (original) => ({ ...(await original<typeof import('node:fs/promises')>()), statfs: async () => ({ bavail: room.blocks, bsize: 4096 }) }));

let portal: Portal;
beforeAll(async () => {
  portal = await createPortal();
});
afterAll(() => portal.close());
afterEach(() => {
  room.blocks = 1_000_000;
  vi.restoreAllMocks();
});

async function answerTo(error: Error, language: 'vi' | 'en' = 'vi', headers = {}) {
  const { answerOutage } = await import('./outages');
  const req = await createLocalReq({ req: { headers: new Headers(headers) } }, portal.payload);
  req.i18n = { ...req.i18n, language };
  return answerOutage({ collection: portal.payload.collections.news.config, context: {}, req, error });
}

const withCode = (code: string) => Object.assign(new Error('it failed'), { code });
const stop = (payload: Payload) => vi.spyOn(payload.db, 'execute').mockRejectedValue(new Error('away'));

test.each(['ENOSPC', 'EDQUOT', 'SQLITE_FULL', '53100'])('%s is a full disk, in the language of the official', async (code) => {
  const error = new Error('The transaction could not be committed', { cause: withCode(code) });
  expect(await answerTo(error)).toMatchObject({ status: 507, response: { errors: [{ message: expect.stringContaining('Ổ đĩa của máy chủ đã đầy') }] } });
  expect(await answerTo(error, 'en')).toMatchObject({ status: 507, response: { errors: [{ message: expect.stringContaining('disk of the server is full') }] } });
});

test('a file that could not be written is one too, where there is no room', async () => {
  expect(await answerTo(new FileUploadError())).toBeUndefined();
  room.blocks = 1;
  expect(await answerTo(new FileUploadError())).toMatchObject({ status: 507 });
});

test.each(['57P01', '57P03', '08006', 'ECONNREFUSED'])('%s is a database that is away', async (code) => {
  expect(await answerTo(withCode(code))).toMatchObject({ status: 503, response: { errors: [{ message: expect.stringContaining('tạm thời không trả lời') }] } });
});

test('whatever fails while the database does not answer is laid to that, and so is an account that cannot be read', async () => {
  stop(portal.payload);
  expect(await answerTo(new TypeError('x is undefined'))).toMatchObject({ status: 503 });
  expect(await answerTo(new Forbidden(), 'vi', { authorization: 'JWT abc' })).toMatchObject({ status: 503 });
  expect(await answerTo(new Forbidden())).toBeUndefined();
});

test('other faults stay what they are', async () => {
  expect(await answerTo(new TypeError('x is undefined'))).toBeUndefined();
  expect(await answerTo(new Forbidden(), 'vi', { authorization: 'JWT abc' })).toBeUndefined();
});

test('an upload that would fill the disk is refused before anything is written', async () => {
  room.blocks = 4000;
  const data = Buffer.from(`%PDF-1.7\n1 0 obj<<>>endobj\nxref\n0 1\n0000000000 65535 f \ntrailer<<>>\nstartxref\n9\n%%EOF`);
  const attach = () => portal.payload.create({ collection: 'attachments', data: { title: 'Tài liệu' }, file: { name: 'a.pdf', mimetype: 'application/pdf', data, size: data.length } });
  await expect(attach()).rejects.toMatchObject({ status: 507, message: expect.stringContaining('Ổ đĩa của máy chủ đã đầy') });
  room.blocks = 1_000_000;
  await expect(attach()).resolves.toMatchObject({ filename: 'a.pdf' });
});
