import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressPage, sizeOf, toPage } from './page';

const body = Buffer.from('<p>Sở Bưu chính, Viễn thông Hà Nội</p>'.repeat(50));
const newPage = () => toPage({ status: 200, contentType: 'text/html; charset=utf-8', immutable: false, tags: new Set(), readsQuery: false, body });

test('a compressed page says the same, and holds no more memory than it counts', async () => {
  const page = newPage();
  await compressPage(page);
  const { identity, br, gzip } = page.bodies;
  if (!br || !gzip) throw new Error('Not compressed');
  expect(brotliDecompressSync(br).equals(body)).toBe(true);
  expect(gunzipSync(gzip).equals(body)).toBe(true);
  expect([identity, br, gzip].map((bytes) => bytes.buffer.byteLength)).toEqual([body.length, br.length, gzip.length]);
  expect(sizeOf(page)).toBe(body.length + br.length + gzip.length);
});
