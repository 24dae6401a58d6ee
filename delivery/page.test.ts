import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressPage, plainOf, sizeOf, toPage } from './page';

const body = Buffer.from('<p>Sở Bưu chính, Viễn thông Hà Nội</p>'.repeat(50));
const newPage = () => toPage({ status: 200, contentType: 'text/html; charset=utf-8', immutable: false, tags: new Set(), readsQuery: false, body });

test('a compressed page says the same, and holds no more memory than it counts', async () => {
  const page = newPage();
  await compressPage(page);
  const { identity, br, gzip } = page.bodies;
  if (!br || !gzip) throw new Error('Not compressed');
  expect(identity).toBeUndefined();
  expect(brotliDecompressSync(br).equals(body)).toBe(true);
  expect(gunzipSync(gzip).equals(body)).toBe(true);
  expect([br, gzip].map((bytes) => bytes.buffer.byteLength)).toEqual([br.length, gzip.length]);
  expect(sizeOf(page)).toBe(br.length + gzip.length);
});

test('a compressed page can be had plain, also long after', async () => {
  const page = newPage();
  await compressPage(page);
  const { br, gzip } = page.bodies;
  if (!br || !gzip) throw new Error('Not compressed');
  // As if the memory of plain pages had forgotten this one.
  const later = { ...page, bodies: { br: Buffer.from(br), gzip: Buffer.from(gzip) } };
  for (const one of [page, later, later]) expect(plainOf(one).equals(body)).toBe(true);
  expect(plainOf(later)).toBe(plainOf(later));
});
