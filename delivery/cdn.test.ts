import { expect, test } from 'vitest';
import { cdnHeaders } from './cdn';
import { toPage } from './page';

const page = (status: number) =>
  toPage({ status, contentType: 'text/html', immutable: false, tags: new Set(['news', 'news:1']), readsQuery: false, body: Buffer.from('x') });

test('a cache may hold a page, and knows its tags', () => {
  expect(cdnHeaders(page(200))).toEqual({
    'CDN-Cache-Control': 'public, max-age=86400',
    'Cache-Tag': 'every-page,news,news:1',
    'Surrogate-Key': 'every-page news news:1',
  });
  expect(cdnHeaders({ ...page(200), tags: new Set() })).toMatchObject({ 'Cache-Tag': 'every-page' });
  expect(cdnHeaders(page(404))).toEqual({});
  expect(cdnHeaders({ ...page(200), isPrivate: true })).toEqual({});
  expect(cdnHeaders({ ...page(200), isIncomplete: true })).toEqual({});
});

test('however many records a page shows, its tags leave room for the other headers in a buffer of 4 kB, and any change drops it', () => {
  const tags = new Set(Array.from({ length: 200 }, (_, index) => `directives:${index + 1000}`));
  const headers = cdnHeaders({ ...page(200), tags });
  expect(headers).toMatchObject({ 'Cache-Tag': 'every-page,many-tags', 'Surrogate-Key': 'every-page many-tags' });
  for (let count = 0; count < 200; count += 1) {
    const some = cdnHeaders({ ...page(200), tags: new Set([...tags].slice(0, count)) });
    expect(Object.entries(some).flat().join('').length).toBeLessThan(2_600);
    expect(some['Cache-Tag']).toContain(count < 60 ? [...tags].slice(0, count).at(-1) ?? 'every-page' : 'every-page');
  }
});
