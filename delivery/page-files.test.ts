import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { brotliDecompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { noteStatus, noteTags } from '@/lib/rendering';
import { plainOf, toPage } from './page';
import { PageFiles } from './page-files';
import { at, html, openPages, textOf, createPagesFolder } from '@/test/rendering';

const folder = createPagesFolder();

/** Waits until a stored page stands on the disk with its description. */
const stored = async (name: string) => expect.poll(() => readdirSync(folder(), { recursive: true }).map(String)).toContain(name);

test('a restart keeps the pages, a new build makes its own', async () => {
  const answer = (_req: IncomingMessage, res: ServerResponse) => {
    noteTags('news');
    html(res, '<p>kept</p>');
  };
  const first = await openPages(folder(), answer);
  await first.pages.get(at('/tin-tuc'));
  await stored('one/notes/fresh/tin-tuc/index.html.json');
  const second = await openPages(folder(), answer);
  expect(textOf(await second.pages.get(at('/tin-tuc')))).toBe('<p>kept</p>');
  expect((await second.pages.get(at('/tin-tuc'))).page.bodies.br).toBeDefined();
  expect(second.asked).toEqual([]);
  const third = await openPages(folder(), answer, 'two');
  await third.pages.get(at('/tin-tuc'));
  expect(third.asked).toEqual(['/tin-tuc']);
  // What changed while the new one ran, the pages of the old one do not show.
  const back = await openPages(folder(), answer);
  await back.pages.get(at('/tin-tuc'));
  expect(back.asked).toEqual(['/tin-tuc']);
});

test('a build that ran before another one finds nothing of its own, though that one knew no better than to leave it', async () => {
  const answer = (_req: IncomingMessage, res: ServerResponse) => html(res, '<p>as it was</p>');
  const first = await openPages(folder(), answer);
  await first.pages.get(at('/tin-tuc'));
  await stored('one/notes/fresh/tin-tuc/index.html.json');
  rmSync(path.join(folder(), 'current'));
  symlinkSync('older/fresh', path.join(folder(), 'current'));
  const again = await openPages(folder(), (_req, res) => html(res, '<p>as it is</p>'));
  expect(textOf(await again.pages.get(at('/tin-tuc')))).toBe('<p>as it is</p>');
});

test('a change that is about to be committed leaves no page for the next process', async () => {
  const { pages } = await openPages(folder(), (_req, res) => {
    noteTags('news:1');
    html(res, 'old');
  });
  await pages.get(at('/a'));
  await stored('one/notes/fresh/a/index.html.json');
  await pages.keeper.forget(['news:1']);
  // As if the server were killed here.
  const next = await openPages(folder(), (_req, res) => html(res, 'new'));
  expect(textOf(await next.pages.get(at('/a')))).toBe('new');
});

test('what is dropped is known to be gone from the disk when it is', async () => {
  const { pages } = await openPages(folder(), (_req, res) => {
    noteTags('news:1');
    html(res, 'old');
  });
  await pages.get(at('/a'));
  await stored('one/notes/fresh/a/index.html.json');
  pages.keeper.dropAll?.();
  expect(existsSync(path.join(folder(), 'one/fresh/a/index.html'))).toBe(true);
  await pages.keeper.settled?.();
  expect(existsSync(path.join(folder(), 'one/fresh/a/index.html'))).toBe(false);
});

test('what is gone is left for no later process, nor for when no newer page can be made', async () => {
  const answer = (req: IncomingMessage, res: ServerResponse, asked: number) => {
    noteTags('news', req.url === '/tin-tuc' ? 'news:2' : 'news:1');
    if (asked <= 3) html(res, 'who it was about');
    else html(res.writeHead(500), 'bad');
  };
  const first = await openPages(folder(), answer);
  const paths = ['/tin-tuc/a', '/tin-tuc/a/ban-in', '/tin-tuc'];
  for (const place of paths) await first.pages.get(at(place));
  for (const place of paths) await stored(`one/notes/fresh${place}/index.html.json`);
  const shownBy = async ({ pages }: typeof first) => {
    const found = await Promise.all(paths.map((place) => pages.get(at(place))));
    return found.map(({ page, standing }) => [page.status, standing]);
  };
  await first.pages.keeper.forget(['news', 'news:1'], ['news:1']);
  expect(readdirSync(folder(), { recursive: true }).map(String).filter((name) => name.endsWith('.json'))).toEqual(['one/notes/stale/tin-tuc/index.html.json']);
  first.pages.keeper.drop(['news', 'news:1'], [], ['news:1']);
  const left = [[500, 'fresh'], [500, 'fresh'], [200, 'stale']];
  expect(await shownBy(first)).toEqual(left);
  // Another change of the list does not bring it back.
  first.pages.keeper.drop(['news'], []);
  expect(await shownBy(first)).toEqual(left);
  const next = await openPages(folder(), (_req, res) => html(res.writeHead(500), 'bad'));
  expect(await shownBy(next)).toEqual(left);
});

test('a page that is rendered while a change is about to be committed is not left for the next process', async () => {
  let text = 'old';
  const { pages } = await openPages(folder(), (_req, res) => {
    noteTags('news');
    html(res, text);
  });
  await pages.keeper.forget(['news']);
  await pages.keeper.forget(['news']);
  await pages.get(at('/a'));
  pages.keeper.endChange?.(['news']);
  await pages.get(at('/b'));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(existsSync(path.join(folder(), 'one/fresh/a'))).toBe(false);
  expect(existsSync(path.join(folder(), 'one/fresh/b'))).toBe(false);
  text = 'new';
  pages.keeper.drop(['news'], ['/a']);
  pages.keeper.endChange?.(['news']);
  await stored('one/notes/fresh/a/index.html.json');
  const next = await openPages(folder(), (_req, res) => html(res, 'rendered by the next'));
  expect(textOf(await next.pages.get(at('/a')))).toBe('new');
});

test('after a change that came to nothing, the pages that it was about are on the disk again', async () => {
  const { asked, pages } = await openPages(folder(), (_req, res) => {
    noteTags('news', 'news:1');
    html(res, 'as it was');
  });
  await pages.get(at('/a'));
  await stored('one/notes/fresh/a/index.html.json');
  await pages.keeper.forget(['news', 'news:1'], ['news:1']);
  await pages.get(at('/b'));
  pages.keeper.endChange?.(['news', 'news:1']);
  for (const name of ['a', 'b']) await stored(`one/notes/fresh/${name}/index.html.json`);
  expect(asked).toEqual(['/a', '/b']);
});

test('an address that spells a stored file harms none', async () => {
  const { pages } = await openPages(folder(), (req, res) => {
    if (/index|json/.test(req.url ?? '')) noteStatus(404);
    html(res, 'x');
  });
  await pages.get(at('/a'));
  await stored('one/notes/fresh/a/index.html.json');
  for (const path of ['/a/index.html', '/a/index.html.json', '/a/index.html.br']) await pages.get(at(path));
  await new Promise((resolve) => setTimeout(resolve, 50));
  await stored('one/fresh/a/index.html');
  await stored('one/notes/fresh/a/index.html.json');
});

test.each(['/tin-tuc/feed.json', '/api/open/openapi.json', '/a/index.html.json'])('what is stored under %s outlives a restart like any page, beside the page whose name it bears', async (address) => {
  const answer = (req: IncomingMessage, res: ServerResponse) => {
    noteTags('news');
    if (req.url === address) res.setHeader('Content-Type', 'application/feed+json; charset=utf-8').end('{"items":[]}');
    else html(res, 'x');
  };
  const first = await openPages(folder(), answer);
  for (const path of ['/a', address]) await first.pages.get(at(path));
  for (const path of ['/a/index.html', address]) await stored(`one/notes/fresh${path}.json`);
  const second = await openPages(folder(), answer);
  expect([textOf(await second.pages.get(at(address))), textOf(await second.pages.get(at('/a')))]).toEqual(['{"items":[]}', 'x']);
  expect((await second.pages.get(at(address))).page.contentType).toBe('application/feed+json; charset=utf-8');
  expect(second.asked).toEqual([]);
  // Nor does a web server find the notes where it finds the pages.
  expect(readdirSync(path.join(folder(), 'current'), { recursive: true }).map(String).filter((name) => name.endsWith('.json'))).toEqual([address.slice(1)]);
  await second.pages.keeper.forget(['news'], ['news']);
  expect(readdirSync(folder(), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())).toEqual([]);
});

test('an address that leads to a page by a slash more leaves its file alone', async () => {
  const { pages } = await openPages(folder(), (req, res) => {
    if (req.url?.endsWith('/')) noteStatus(404);
    html(res, 'x');
  });
  await pages.get(at('/a'));
  await stored('one/notes/fresh/a/index.html.json');
  await pages.get(at('/a/'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  await stored('one/notes/fresh/a/index.html.json');
});

test('an address with a part that is too long for a file name is kept in memory alone', async () => {
  const files = new PageFiles(folder(), 'one');
  await files.open();
  const long = `/${'a'.repeat(1500)}`;
  await files.write(long, toPage({ status: 200, contentType: 'text/html', immutable: false, readsQuery: false, tags: new Set(), body: Buffer.from('x') }));
  await files.remove(long);
  expect(await files.read(long)).toBeUndefined();
});

test('a page whose writing was cut short is not there', async () => {
  const { pages } = await openPages(folder(), (_req, res) => html(res, 'whole'));
  await pages.get(at('/a'));
  await stored('one/notes/fresh/a/index.html.json');
  rmSync(path.join(folder(), 'one/notes/fresh/a/index.html.json'));
  writeFileSync(path.join(folder(), 'one/fresh/a/index.html'), 'wh');
  const next = await openPages(folder(), (_req, res) => html(res, 'rendered'));
  expect(textOf(await next.pages.get(at('/a')))).toBe('rendered');
});

/** A page in two forms. */
const inTwoForms = (text: string) => {
  const page = toPage({ status: 200, contentType: 'text/html', immutable: false, readsQuery: false, tags: new Set(), body: Buffer.from(text) });
  return { ...page, bodies: { ...page.bodies, gzip: gzipSync(text) } };
};

test.each([['', 'plain'], ['.gz', ''], ['.gz', 'damaged'], ['.br', ''], ['.br', 'damaged']])('a page whose file%s the disk gives otherwise than it was written (%j) is rendered anew', async (ending, damaged) => {
  const first = await openPages(folder(), (_req, res) => html(res, 'good'));
  await first.pages.get(at('/a'));
  await stored('one/notes/fresh/a/index.html.json');
  const file = path.join(folder(), 'one/fresh/a/index.html');
  if (ending === '') for (const packed of ['.gz', '.br']) rmSync(file + packed);
  writeFileSync(file + ending, damaged);
  const second = await openPages(folder(), (_req, res) => html(res, 'good'));
  expect(textOf(await second.pages.get(at('/a')))).toBe('good');
  expect(second.asked).toEqual(['/a']);
  await expect.poll(async () => (await new PageFiles(folder(), 'one').read('/a').catch(() => undefined))?.bodies.br).toBeDefined();
});

test('a page that cannot be written leaves no part of itself', async () => {
  const files = new PageFiles(folder(), 'one');
  await files.open();
  // A folder of that name is as much in the way as a full disk.
  mkdirSync(path.join(folder(), 'one/fresh/a/index.html.gz'), { recursive: true });
  await expect(files.write('/a', inTwoForms('x'))).rejects.toThrow();
  expect(readdirSync(path.join(folder(), 'one/fresh/a'))).toEqual(['index.html.gz']);
});

test('a page that has changed goes from where readers are served, even where the old one cannot be kept', async () => {
  const files = new PageFiles(folder(), 'one');
  await files.open();
  await files.write('/a/b', inTwoForms('old'));
  writeFileSync(path.join(folder(), 'one/stale/a'), 'in the way');
  await files.retire('/a/b');
  expect(readdirSync(path.join(folder(), 'one/fresh/a/b'))).toEqual([]);
});

test('no address leads a file out of the folder', async () => {
  const { pages } = await openPages(folder(), (_req, res) => html(res, 'x'));
  for (const odd of ['/../x', '/a/../../x', '/.env', '/a%2fb', '/tìm', '/a\\b', '/~/..']) await pages.get(at(odd));
  await pages.get(at('/plain'));
  await stored('one/notes/fresh/plain/index.html.json');
  expect(readdirSync(folder())).toEqual(['current', 'one']);
  expect(readdirSync(path.join(folder(), 'one/fresh'))).toEqual(['plain']);
});

test('the last good page outlives a restart, for when no newer one can be made', async () => {
  const first = await openPages(folder(), (_req, res) => {
    noteTags('news');
    html(res, 'good');
  });
  await first.pages.get(at('/a'));
  await stored('one/notes/fresh/a/index.html.json');
  await first.pages.keeper.forget(['news']);
  expect(existsSync(path.join(folder(), 'current/a/index.html'))).toBe(false);
  const second = await openPages(folder(), (_req, res) => html(res.writeHead(500), 'bad'));
  const shown = await second.pages.get(at('/a'));
  expect([textOf(shown), shown.standing]).toEqual(['good', 'stale']);
});

test('a web server finds the fresh pages of the running build under one name', async () => {
  const { pages } = await openPages(folder(), (_req, res) => html(res, 'x'));
  await pages.get(at('/tin-tuc'));
  await stored('one/notes/fresh/tin-tuc/index.html.json');
  expect(readFileSync(path.join(folder(), 'current/tin-tuc/index.html'), 'utf8')).toBe('x');
});

test('a server that is killed at any moment leaves whole pages or none', { timeout: 120_000 }, async () => {
  let found = 0;
  for (let round = 0; round < 8; round += 1) {
    const writer = spawn('node', ['--import', 'tsx', 'test/write-pages.ts', folder()], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(writer.stdout, 'data');
    await new Promise((resolve) => setTimeout(resolve, 30 + round * 40));
    writer.kill('SIGKILL');
    await once(writer, 'exit');
    const files = new PageFiles(folder(), 'one');
    for (const kept of await files.open()) {
      const page = await files.read(kept.path, kept.fresh ? 'fresh' : 'stale');
      expect(page).toBeDefined();
      if (!page) continue;
      expect(toPage({ ...page, body: plainOf(page) }).etag).toBe(page.etag);
      const { br } = page.bodies;
      if (br) expect(brotliDecompressSync(br).equals(plainOf(page))).toBe(true);
      found += 1;
    }
    const names = readdirSync(folder(), { recursive: true }).map(String);
    expect(names.filter((name) => name.endsWith('.part'))).toEqual([]);
  }
  expect(found).toBeGreaterThan(8);
});
