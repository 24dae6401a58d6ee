import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { closeBackground } from '@/lib/closing';
import { pause } from '@/lib/pause';
import { createPurge, gatherPurges, purgeAlong } from './purges';

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
    ['begin'], ['refresh', ['ratings:1']], ['purge', ['ratings:1', 'many-tags']], ['end'],
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

/** Opens what gathers orders for a cache that obeys as `isObeyed` says, and stands still until time is let go on. */
function openGathering(isObeyed = true) {
  const orders: string[][] = [];
  const waits: { seconds: number; end: () => void }[] = [];
  const purge = gatherPurges(async (tags) => {
    orders.push(tags);
    return isObeyed;
  }, (seconds) => new Promise((end) => void waits.push({ seconds, end })));
  return { orders, waits, purge };
}

test('orders that come together are one, which is given once more', async () => {
  const { orders, waits, purge } = openGathering();
  const obeyed = Promise.all([purge(['news', 'news:1']), purge(['news', 'news:2'])]);
  expect([orders, waits.map(({ seconds }) => seconds)]).toEqual([[], [0.1]]);
  waits[0]?.end();
  await expect.poll(() => waits).toHaveLength(2);
  // What comes meanwhile is an order of its own.
  void purge(['news:3']);
  expect(waits.map(({ seconds }) => seconds)).toEqual([0.1, 3, 0.1]);
  waits[1]?.end();
  expect(await obeyed).toEqual([true, true]);
  expect(orders).toEqual([['news', 'news:1', 'news:2'], ['news', 'news:1', 'news:2']]);
});

test.each([[Array.from({ length: 31 }, (_, index) => `news:${index}`)], [['news', 'every-page']]])('of more than a cache takes at a time every page is dropped: %j', async (tags) => {
  const { orders, waits, purge } = openGathering();
  void purge(tags);
  waits[0]?.end();
  await expect.poll(() => orders).toEqual([['every-page']]);
});

test('an order that the cache never obeyed is not given once more, and says so', async () => {
  const { orders, waits, purge } = openGathering(false);
  const isObeyed = purge(['news']);
  waits[0]?.end();
  expect(await isObeyed).toBe(false);
  expect(orders).toHaveLength(1);
});
