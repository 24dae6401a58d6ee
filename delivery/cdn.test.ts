import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { closeBackground } from '@/lib/closing';
import { pause } from '@/lib/pause';
import { cdnHeaders, createPurge, purgeAlong } from './cdn';
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

test('a cache drops what the portal drops, has made anew or takes away, once that has been done', async () => {
  const told: unknown[] = [];
  const note = (what: string) => (...given: unknown[]) => void told.push([what, ...given]);
  const keeper = { forget: async () => note('forget')(), settled: async () => true, endChange: note('endChange'), isPage: async () => true, takeReads: () => new Map<string, number>(), drop: note('drop'), dropAll: note('dropAll'), refresh: async (tags: string[]) => note('refresh')(tags) };
  const order = async (tags: string[]): Promise<boolean> => {
    note('purge')(tags);
    return true;
  };
  const along = purgeAlong(keeper, { order, begin: note('begin'), end: note('end') });
  await along.forget(['news', 'news:1'], ['news:1']);
  along.drop(['news', 'news:1'], ['/'], ['news:1']);
  along.endChange?.(['news', 'news:1'], ['news:1']);
  await along.refresh?.(['ratings:1']);
  along.dropAll?.();
  expect(told).toEqual([
    ['forget'], ['begin'],
    ['drop', ['news', 'news:1'], ['/'], ['news:1']], ['purge', ['news', 'news:1', 'many-tags']],
    ['end'], ['endChange', ['news', 'news:1'], ['news:1']],
    ['refresh', ['ratings:1']], ['purge', ['ratings:1', 'many-tags']],
    ['dropAll'], ['purge', ['every-page']],
  ]);
});

test('an order to drop pages is repeated until the cache has obeyed', async () => {
  const orders: unknown[] = [];
  const cache = createServer(async (req, res) => {
    orders.push([req.method, req.headers.authorization, req.headers['surrogate-key'], JSON.parse(await text(req))]);
    res.writeHead(orders.length < 3 ? 503 : 200).end();
  }).listen(0);
  await once(cache, 'listening');
  const address = cache.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const purge = createPurge({ purgeUrl: `http://localhost:${port}/purge`, token: 'secret' }, pino({ level: 'silent' }), async () => {});
  await purge(['news', 'news:1']);
  cache.close();
  expect(orders).toHaveLength(3);
  expect(orders[2]).toEqual(['POST', 'Bearer secret', 'news news:1', { tags: ['news', 'news:1'] }]);
});

test('the server does not end in the middle of an order', async () => {
  let obeyed = 0;
  const cache = createServer(async (_req, res) => {
    await pause(200);
    obeyed += 1;
    res.end();
  }).listen(0);
  await once(cache, 'listening');
  const address = cache.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  void createPurge({ purgeUrl: `http://localhost:${port}/purge` }, pino({ level: 'silent' }))(['news']);
  await closeBackground(5_000);
  cache.close();
  expect(obeyed).toBe(1);
});
