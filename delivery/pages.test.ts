import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noteMoved, noteQuery, noteStatus, noteTags } from '@/lib/rendering';
import { PageFiles } from './page-files';
import { PageStore } from './page-store';
import { createPages } from './pages';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cong-so-pages-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A stand-in for Next that counts what it is asked for. */
async function portal(answer: (req: IncomingMessage, res: ServerResponse, asked: number) => void | Promise<void>, build = 'one') {
  const asked: string[] = [];
  const store = new PageStore();
  const files = new PageFiles(folder, build);
  store.recall(await files.open());
  const pages = createPages({
    next: async (req, res) => {
      asked.push(`${req.url}`);
      await answer(req, res, asked.length);
    },
    site: 'https://so.example.vn',
    store,
    files,
    logger: pino({ level: 'silent' }),
  });
  return { asked, store, files, pages };
}

const html = (res: ServerResponse, text: string) => res.setHeader('Content-Type', 'text/html; charset=utf-8').end(text);
const textOf = ({ page }: { page: { bodies: { identity: Buffer } } }) => page.bodies.identity.toString();
const at = (path: string, query = '') => ({ path, query });

test('many readers wait for one rendering, and the next ones for none', async () => {
  const { asked, pages } = await portal(async (_req, res) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    html(res, '<p>1</p>');
  });
  await Promise.all(Array.from({ length: 50 }, () => pages.get(at('/a'))));
  await pages.get(at('/a'));
  expect(asked).toEqual(['/a']);
});

test('a page that does not read its query is rendered once for all of them', async () => {
  const { asked, pages } = await portal((_req, res) => void html(res, 'x'));
  for (let i = 0; i < 100; i += 1) await pages.get(at('/a', `?utm=${i}`));
  expect(asked).toEqual(['/a']);
});

test('a page that reads its query is rendered for each, and none is kept', async () => {
  const { asked, pages } = await portal((req, res) => {
    noteQuery();
    html(res, `${req.url}`);
  });
  expect(textOf(await pages.get(at('/a', '?state=done')))).toBe('/a?state=done');
  expect(textOf(await pages.get(at('/a')))).toBe('/a');
  expect(asked).toEqual(['/a', '/a?state=done']);
});

test('a changed page is rendered anew at once, and shown to the next reader', async () => {
  let text = 'old';
  const { asked, pages } = await portal((_req, res) => {
    noteTags('news');
    html(res, text);
  });
  expect(textOf(await pages.get(at('/a')))).toBe('old');
  text = 'new';
  pages.keeper.drop(['news']);
  expect(textOf(await pages.get(at('/a')))).toBe('new');
  expect(asked).toHaveLength(2);
});

test('a rendering that fails leaves the last good page', async () => {
  const { pages } = await portal((_req, res, asked) => {
    noteTags('news');
    if (asked === 1) html(res, 'good');
    else html(res.writeHead(500), 'bad');
  });
  await pages.get(at('/a'));
  pages.keeper.drop(['news']);
  const shown = await pages.get(at('/a'));
  expect(textOf(shown)).toBe('good');
  expect(shown.stale).toBe(true);
});

test('absent and moved pages have their status and are not kept', async () => {
  const { store, pages } = await portal((req, res) => {
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
  const { pages } = await portal((req, res) => {
    seen = req.headers;
    html(res, 'x');
  });
  await pages.get(at('/a'));
  expect(seen).toMatchObject({ host: 'so.example.vn', 'x-forwarded-proto': 'https' });
  expect(seen).not.toHaveProperty('cookie');
});

/** Waits until a stored page stands on the disk with its description. */
const stored = async (name: string) => expect.poll(() => readdirSync(folder, { recursive: true }).map(String)).toContain(name);

test('a restart keeps the pages, a new build drops them', async () => {
  const answer = (_req: IncomingMessage, res: ServerResponse) => {
    noteTags('news');
    html(res, '<p>kept</p>');
  };
  const first = await portal(answer);
  await first.pages.get(at('/tin-tuc'));
  await stored('one/tin-tuc/index.html.json');
  const second = await portal(answer);
  expect(textOf(await second.pages.get(at('/tin-tuc')))).toBe('<p>kept</p>');
  expect((await second.pages.get(at('/tin-tuc'))).page.bodies.br).toBeDefined();
  expect(second.asked).toEqual([]);
  const third = await portal(answer, 'two');
  await third.pages.get(at('/tin-tuc'));
  expect(third.asked).toEqual(['/tin-tuc']);
  expect(readdirSync(folder)).toEqual(['two']);
});

test('a change that is about to be committed leaves no page for the next process', async () => {
  const { pages } = await portal((_req, res) => {
    noteTags('news:1');
    html(res, 'old');
  });
  await pages.get(at('/a'));
  await stored('one/a/index.html.json');
  await pages.keeper.forget(['news:1']);
  // As if the server were killed here.
  const next = await portal((_req, res) => void html(res, 'new'));
  expect(textOf(await next.pages.get(at('/a')))).toBe('new');
});

test('an address that spells a stored file harms none', async () => {
  const { pages } = await portal((req, res) => {
    if (/index|json/.test(req.url ?? '')) noteStatus(404);
    html(res, 'x');
  });
  await pages.get(at('/a'));
  await stored('one/a/index.html.json');
  for (const path of ['/a/index.html', '/a/index.html.json', '/a/index.html.br']) await pages.get(at(path));
  await new Promise((resolve) => setTimeout(resolve, 50));
  await stored('one/a/index.html');
  await stored('one/a/index.html.json');
});

test('a page whose writing was cut short is not there', async () => {
  const { pages } = await portal((_req, res) => void html(res, 'whole'));
  await pages.get(at('/a'));
  await stored('one/a/index.html.json');
  rmSync(path.join(folder, 'one/a/index.html.json'));
  writeFileSync(path.join(folder, 'one/a/index.html'), 'wh');
  const next = await portal((_req, res) => void html(res, 'rendered'));
  expect(textOf(await next.pages.get(at('/a')))).toBe('rendered');
});

test('no address leads a file out of the folder', async () => {
  const { pages } = await portal((_req, res) => void html(res, 'x'));
  for (const odd of ['/../x', '/a/../../x', '/.env', '/a%2fb', '/tìm', '/a\\b', '/~/..']) await pages.get(at(odd));
  await pages.get(at('/plain'));
  await stored('one/plain/index.html.json');
  expect(readdirSync(folder)).toEqual(['one']);
  expect(readdirSync(path.join(folder, 'one'))).toEqual(['plain']);
});

test('a slow old rendering does not take the place of a newer page', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const { pages } = await portal(async (_req, res, asked) => {
    noteTags('news');
    if (asked === 1) await held;
    html(res, asked === 1 ? 'old' : 'new');
  });
  const early = pages.get(at('/a'));
  await new Promise((resolve) => setTimeout(resolve, 5));
  pages.keeper.drop(['news']);
  expect(textOf(await pages.get(at('/a')))).toBe('new');
  release();
  await early;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(textOf(await pages.get(at('/a')))).toBe('new');
});
