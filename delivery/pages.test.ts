import type { IncomingMessage, ServerResponse } from 'node:http';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { noteMoved, noteQuery, noteStatus, noteTags } from '@/lib/rendering';
import { PageStore } from './page-store';
import { createPages } from './pages';

/** A stand-in for Next that counts what it is asked for. */
function portal(answer: (req: IncomingMessage, res: ServerResponse, asked: number) => void | Promise<void>) {
  const asked: string[] = [];
  const store = new PageStore();
  const pages = createPages({
    next: async (req, res) => {
      asked.push(`${req.url}`);
      await answer(req, res, asked.length);
    },
    site: 'https://so.example.vn',
    store,
    logger: pino({ level: 'silent' }),
  });
  return { asked, store, pages };
}

const html = (res: ServerResponse, text: string) => res.setHeader('Content-Type', 'text/html; charset=utf-8').end(text);
const textOf = ({ page }: { page: { bodies: { identity: Buffer } } }) => page.bodies.identity.toString();
const at = (path: string, query = '') => ({ path, query });

test('many readers wait for one rendering, and the next ones for none', async () => {
  const { asked, pages } = portal(async (_req, res) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    html(res, '<p>1</p>');
  });
  await Promise.all(Array.from({ length: 50 }, () => pages.get(at('/a'))));
  await pages.get(at('/a'));
  expect(asked).toEqual(['/a']);
});

test('a page that does not read its query is rendered once for all of them', async () => {
  const { asked, pages } = portal((_req, res) => void html(res, 'x'));
  for (let i = 0; i < 100; i += 1) await pages.get(at('/a', `?utm=${i}`));
  expect(asked).toEqual(['/a']);
});

test('a page that reads its query is rendered for each, and none is kept', async () => {
  const { asked, pages } = portal((req, res) => {
    noteQuery();
    html(res, `${req.url}`);
  });
  expect(textOf(await pages.get(at('/a', '?state=done')))).toBe('/a?state=done');
  expect(textOf(await pages.get(at('/a')))).toBe('/a');
  expect(asked).toEqual(['/a', '/a?state=done']);
});

test('a changed page is rendered anew at once, and shown to the next reader', async () => {
  let text = 'old';
  const { asked, pages } = portal((_req, res) => {
    noteTags('news');
    html(res, text);
  });
  expect(textOf(await pages.get(at('/a')))).toBe('old');
  text = 'new';
  pages.refresh(['news']);
  expect(textOf(await pages.get(at('/a')))).toBe('new');
  expect(asked).toHaveLength(2);
});

test('a rendering that fails leaves the last good page', async () => {
  const { pages } = portal((_req, res, asked) => {
    noteTags('news');
    if (asked === 1) html(res, 'good');
    else html(res.writeHead(500), 'bad');
  });
  await pages.get(at('/a'));
  pages.refresh(['news']);
  const shown = await pages.get(at('/a'));
  expect(textOf(shown)).toBe('good');
  expect(shown.stale).toBe(true);
});

test('absent and moved pages have their status and are not kept', async () => {
  const { store, pages } = portal((req, res) => {
    if (req.url === '/gone') noteStatus(410);
    else noteMoved('/b');
    html(res, 'x');
  });
  expect((await pages.get(at('/gone'))).page.status).toBe(410);
  expect((await pages.get(at('/moved'))).page).toMatchObject({ status: 301, location: '/b' });
  expect(store.get('/gone')).toBeUndefined();
});

test('a rendering knows nothing of the visitor', async () => {
  let seen = {};
  const { pages } = portal((req, res) => {
    seen = req.headers;
    html(res, 'x');
  });
  await pages.get(at('/a'));
  expect(seen).toMatchObject({ host: 'so.example.vn', 'x-forwarded-proto': 'https' });
  expect(seen).not.toHaveProperty('cookie');
});
