import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pause } from '@/lib/pause';
import { noteTags } from '@/lib/rendering';
import { createPagesFolder } from '@/test/rendering';
import type { Cdn } from './cdn';
import { openFastPath } from './fast-path';
import { createFront } from './front';
import { dropPages, endChange, forgetPages, refreshPages } from './invalidate';
import { createPurge } from './purges';

const folder = createPagesFolder();
const logger = pino({ level: 'silent' });
let cache: Server;
let portal: Server | undefined;
/** The tags of each order that the cache in front was given, and what it answers. */
let orders: string[][];
let status: number;
let rendered: number;

async function listen(server: Server): Promise<string> {
  server.listen(0);
  await once(server, 'listening');
  const address = server.address();
  return `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
}

async function openPortal(cdn?: Cdn): Promise<string> {
  const front = await createFront({
    // A stand-in for Next.
    next: (_req, res) => {
      noteTags('news');
      res.setHeader('Content-Type', 'text/html; charset=utf-8').end(`<p>${(rendered += 1)}</p>`);
      return Promise.resolve();
    },
    site: 'http://localhost', development: false, logger, pages: folder(), build: 'one', isOfficial: () => false, cdn,
  });
  portal = createServer(front.listener);
  openFastPath(portal, front.ready);
  return listen(portal);
}

let purgeUrl: string;
beforeEach(async () => {
  [orders, status, rendered] = [[], 200, 0];
  cache = createServer(async (req, res) => {
    const { tags }: { tags: string[] } = JSON.parse(await text(req));
    orders.push(tags);
    if (status > 0) res.writeHead(status).end();
  });
  purgeUrl = `${await listen(cache)}/purge`;
});
afterEach(() => {
  for (const server of [cache, portal]) server?.close().closeAllConnections();
  portal = undefined;
});

/** The orders, each of which is given once more some seconds later, without what came before already. */
const newOrders = () => [...new Set(orders.map((tags) => tags.join(' ')))];

const wordsForCaches = (headers: Headers) => ['cdn-cache-control', 'cache-tag', 'surrogate-key'].map((name) => headers.get(name));

test('pages tell a cache in front their tags, rendered or ready, and tell none where there is none', async () => {
  const address = await openPortal({ purgeUrl });
  for (const way of ['rendered', 'ready']) {
    const { headers } = await fetch(`${address}/tin-tuc`);
    expect(wordsForCaches(headers), way).toEqual(['public, max-age=86400', 'every-page,news', 'every-page news']);
  }
  expect(rendered).toBe(1);
  await expect.poll(() => existsSync(path.join(folder(), 'one/notes/fresh/tin-tuc/index.html.json'))).toBe(true);
  portal?.close().closeAllConnections();
  expect(wordsForCaches((await fetch(`${await openPortal()}/tin-tuc`)).headers)).toEqual([null, null, null]);
});

test('what is dropped here is dropped there, and what is made anew is dropped there when it is made', async () => {
  const address = await openPortal({ purgeUrl });
  await fetch(`${address}/tin-tuc`);
  // At its first start the portal cannot know what the cache holds of before.
  await expect.poll(newOrders).toEqual(['every-page']);
  dropPages(['news', 'news:1']);
  await expect.poll(newOrders).toEqual(['every-page', 'news news:1 many-tags']);
  expect(await (await fetch(`${address}/tin-tuc`)).text()).toContain('<p>2</p>');
  refreshPages(['news']);
  await expect.poll(newOrders).toEqual(['every-page', 'news news:1 many-tags', 'news many-tags']);
  // The cache asks again and gets the new page.
  expect(await (await fetch(`${address}/tin-tuc`)).text()).toContain('<p>3</p>');
});

test('a cache is told of a new build until it has obeyed, and not again', async () => {
  // It takes the order and answers nothing, as when the portal ends meanwhile.
  status = 0;
  await openPortal({ purgeUrl });
  await expect.poll(() => orders).toEqual([['every-page']]);
  for (const server of [portal, cache]) server?.closeAllConnections();
  status = 200;
  await openPortal({ purgeUrl });
  await expect.poll(() => existsSync(path.join(folder(), 'one/purged'))).toBe(true);
  // Once more after it was obeyed, too; the portal of before, which lives on in this process, has been refused once.
  await expect.poll(() => orders).toHaveLength(5);
  expect(newOrders()).toEqual(['every-page']);
  orders = [];
  const address = await openPortal({ purgeUrl });
  await fetch(`${address}/tin-tuc`);
  dropPages(['news']);
  await expect.poll(() => orders).toEqual([['news', 'many-tags']]);
});

test('an order that the cache has not obeyed when the portal ends is made good by the next start, and one that it has is not repeated', async () => {
  const mark = path.join(folder(), 'one/purged');
  await openPortal({ purgeUrl });
  await expect.poll(() => existsSync(mark)).toBe(true);
  dropPages(['news']);
  // Killed from here on, it starts as if it had never told the cache.
  expect(existsSync(mark)).toBe(false);
  await expect.poll(() => existsSync(mark)).toBe(true);
  status = 0;
  dropPages(['news:1']);
  await expect.poll(newOrders).toHaveLength(3);
  status = 200;
  dropPages(['news:2']);
  await expect.poll(newOrders).toHaveLength(4);
  expect(existsSync(mark)).toBe(false);
  portal?.closeAllConnections();
  orders = [];
  await openPortal({ purgeUrl });
  await expect.poll(() => existsSync(mark)).toBe(true);
  expect(newOrders()).toContain('every-page');
  orders = [];
  await openPortal({ purgeUrl });
  await pause(500);
  expect(newOrders()).not.toContain('every-page');
});

test('a cache that does not obey is told five times, then who runs the portal is', async () => {
  status = 503;
  const said: string[] = [];
  const pauses: number[] = [];
  const purge = createPurge({ purgeUrl }, pino({ level: 'error' }, { write: (line: string) => void said.push(line) }), (seconds) => {
    pauses.push(seconds);
    return Promise.resolve();
  });
  await purge(['news']);
  expect(orders).toHaveLength(5);
  expect(pauses).toEqual([1, 5, 30, 120]);
  expect(said).toEqual([expect.stringContaining('purge it')]);
});

test('a portal that is killed between a commit and its order makes the order good, and a change that comes to nothing asks for none', async () => {
  const mark = path.join(folder(), 'one/purged');
  await openPortal({ purgeUrl });
  await expect.poll(() => existsSync(mark)).toBe(true);
  await forgetPages(['news']);
  await forgetPages(['news:1']);
  endChange(['news']);
  // One is under way still.
  expect(existsSync(mark)).toBe(false);
  endChange(['news:1']);
  expect(existsSync(mark)).toBe(true);
  await forgetPages(['news']);
  portal?.closeAllConnections();
  await openPortal({ purgeUrl });
  await expect.poll(() => orders).toEqual([['every-page'], ['every-page'], ['every-page']]);
});
