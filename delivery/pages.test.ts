import { expect, test } from 'vitest';
import { noteMoved, notePrivate, noteQuery, noteStatus, noteTags } from '@/lib/rendering';
import { at, html, openPages, textOf, createPagesFolder } from '@/test/rendering';
import { plainOf, type Page } from './page';
import { pageHeaders } from './policy';

const folder = createPagesFolder();

const plainText = (page: Page | undefined) => page && plainOf(page).toString();

test('many readers wait for one rendering, and the next ones for none', async () => {
  const { asked, pages } = await openPages(folder(), async (_req, res) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    html(res, '<p>1</p>');
  });
  await Promise.all(Array.from({ length: 50 }, () => pages.get(at('/a'))));
  await pages.get(at('/a'));
  expect(asked).toEqual(['/a']);
});

test('a page that does not read its query is rendered once for all of them', async () => {
  const { asked, pages } = await openPages(folder(), (_req, res) => html(res, 'x'));
  for (let i = 0; i < 100; i += 1) await pages.get(at('/a', `?utm=${i}`));
  expect(asked).toEqual(['/a']);
});

test('a page that reads its query is rendered for each, and none is kept', async () => {
  const { asked, pages } = await openPages(folder(), (req, res) => {
    noteQuery();
    html(res, `${req.url}`);
  });
  expect(textOf(await pages.get(at('/a', '?state=done')))).toBe('/a?state=done');
  expect(textOf(await pages.get(at('/a')))).toBe('/a');
  expect(asked).toEqual(['/a', '/a?state=done']);
});

test('a changed page is rendered anew at once, and shown to the next reader', async () => {
  let text = 'old';
  const { asked, pages } = await openPages(folder(), (_req, res) => {
    noteTags('news');
    html(res, text);
  });
  expect(textOf(await pages.get(at('/a')))).toBe('old');
  text = 'new';
  pages.keeper.drop(['news'], []);
  expect(textOf(await pages.get(at('/a')))).toBe('new');
  expect(asked).toHaveLength(2);
});

test('a page that is refreshed is made anew behind the one that readers get, once, and not where it cannot be made', async () => {
  let text = '1';
  let open = () => {};
  const { asked, pages, store } = await openPages(folder(), async (_req, res, number) => {
    noteTags('ratings:1');
    if (number === 2) await new Promise<void>((resolve) => (open = resolve));
    if (number === 3) html(res.writeHead(500), 'bad');
    else html(res, text);
  });
  await pages.get(at('/a'));
  text = '2';
  const refreshing = pages.keeper.refresh?.(['ratings:1']);
  await expect.poll(() => asked).toHaveLength(2);
  expect(plainText(pages.ready('/a'))).toBe('1');
  open();
  await refreshing;
  expect(plainText(pages.ready('/a'))).toBe('2');
  await pages.keeper.refresh?.(['ratings:1']);
  expect(plainText(pages.ready('/a'))).toBe('2');
  await pages.keeper.refresh?.(['ratings:2']);
  expect(asked).toHaveLength(3);
  expect([store.has('/a'), store.has('/b')]).toEqual([true, false]);
});

test('a page that is refreshed while its record changes is not taken for fresh', async () => {
  let open = () => {};
  const { pages } = await openPages(folder(), async (_req, res, number) => {
    noteTags('news:1', 'ratings:1');
    if (number === 2) await new Promise<void>((resolve) => (open = resolve));
    html(res, `${number}`);
  });
  await pages.get(at('/a'));
  const refreshing = pages.keeper.refresh?.(['ratings:1']);
  await expect.poll(() => plainText(pages.ready('/a'))).toBe('1');
  pages.keeper.drop(['news:1'], []);
  open();
  await refreshing;
  await expect.poll(() => plainText(pages.ready('/a'))).toBe('3');
});

test('a rendering that fails leaves the last good page', async () => {
  const { pages } = await openPages(folder(), (_req, res, asked) => {
    noteTags('news');
    if (asked === 1) html(res, 'good');
    else html(res.writeHead(500), 'bad');
  });
  await pages.get(at('/a'));
  pages.keeper.drop(['news'], []);
  const shown = await pages.get(at('/a'));
  expect(textOf(shown)).toBe('good');
  expect(shown.stale).toBe(true);
});

test('a page that fails by itself says so', async () => {
  const { pages } = await openPages(folder(), (_req, res) => html(res.writeHead(500), 'bad'));
  expect((await pages.get(at('/a'))).page.status).toBe(500);
});

test('while the database is away no rendering is tried: what is stored is shown at once, and all is made anew when it is back', async () => {
  const { asked, health, pages } = await openPages(folder(), (req, res) => {
    noteTags('news');
    if (health.status === 503) html(res.writeHead(500), 'bad');
    else html(res, `${req.url} good`);
  });
  await pages.get(at('/a'));
  await pages.get(at('/b'));
  health.status = 503;
  pages.keeper.drop(['news'], []);
  const shown = async (path: string) => {
    const { page, stale } = await pages.get(at(path));
    return [page.status, page.retryAfter, stale];
  };
  expect(await shown('/a')).toEqual([200, undefined, true]);
  const { length } = asked;
  expect(await shown('/a')).toEqual([200, undefined, true]);
  expect(await shown('/b')).toEqual([200, undefined, true]);
  expect(await shown('/never-made')).toEqual([503, 30, false]);
  expect(asked).toHaveLength(length);
  health.status = 200;
  await expect.poll(() => shown('/a'), { timeout: 10_000 }).toEqual([200, undefined, false]);
  expect(await shown('/never-made')).toEqual([200, undefined, false]);
});

test('once the database is back, readers of a page that was shown as it was do not wait until it is made anew, and later changes are seen at once', async () => {
  let finish = (): void => undefined;
  const made = new Promise<void>((resolve) => (finish = resolve));
  const { health, pages } = await openPages(folder(), async (req, res, asked) => {
    noteTags('news');
    if (health.status === 503) return html(res.writeHead(500), 'bad');
    if (req.url === '/a' && asked > 1) await made;
    html(res, `${asked}`);
  });
  await pages.get(at('/a'));
  health.status = 503;
  pages.keeper.drop(['news'], []);
  expect(await pages.get(at('/a'))).toMatchObject({ stale: true });
  health.status = 200;
  // The database is looked for every second.
  await expect.poll(async () => (await pages.get(at('/new-one'))).page.status, { timeout: 10_000 }).not.toBe(503);
  const waiting = await pages.get(at('/a'));
  expect([textOf(waiting), waiting.stale]).toEqual(['1', true]);
  finish();
  await expect.poll(async () => (await pages.get(at('/a'))).stale).toBe(false);
  const { page } = await pages.get(at('/a'));
  pages.keeper.drop(['news'], []);
  const next = await pages.get(at('/a'));
  expect(next.stale).toBe(false);
  expect(textOf(next)).not.toBe(plainText(page));
});

test('absent and moved pages have their status and are not kept', async () => {
  const { store, pages } = await openPages(folder(), (req, res) => {
    if (req.url === '/gone') noteStatus(410);
    else noteMoved('/b');
    html(res, 'x');
  });
  expect((await pages.get(at('/gone'))).page.status).toBe(410);
  expect((await pages.get(at('/moved'))).page).toMatchObject({ status: 301, location: '/b' });
  expect(store.get('/gone')).toBeUndefined();
});

test('a private page is rendered for each who has its address, and not kept', async () => {
  const { asked, store, pages } = await openPages(folder(), (_req, res) => {
    notePrivate();
    html(res, 'draft');
  });
  const { page } = await pages.get(at('/xem-truoc/1'));
  await pages.get(at('/xem-truoc/1'));
  expect(asked).toHaveLength(2);
  expect(store.get('/xem-truoc/1')).toBeUndefined();
  expect(pageHeaders('https://so.example.vn', page)).toMatchObject({ 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'same-origin', 'X-Robots-Tag': 'noindex, nofollow, noarchive' });
});

test('a rendering knows nothing of the visitor', async () => {
  let seen = {};
  const { pages } = await openPages(folder(), (req, res) => {
    seen = req.headers;
    html(res, 'x');
  });
  await pages.get(at('/a'));
  expect(seen).toMatchObject({ host: 'so.example.vn', 'x-forwarded-proto': 'https' });
  expect(seen).not.toHaveProperty('cookie');
});

test('a slow old rendering does not take the place of a newer page', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const { pages } = await openPages(folder(), async (_req, res, asked) => {
    noteTags('news');
    if (asked === 1) await held;
    html(res, asked === 1 ? 'old' : 'new');
  });
  const early = pages.get(at('/a'));
  await new Promise((resolve) => setTimeout(resolve, 5));
  pages.keeper.drop(['news'], []);
  expect(textOf(await pages.get(at('/a')))).toBe('new');
  release();
  await early;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(textOf(await pages.get(at('/a')))).toBe('new');
});

test('what readers ask for first is rendered before anybody asks', async () => {
  const { asked, store, pages } = await openPages(folder(), (_req, res) => html(res, 'x'));
  pages.keeper.drop(['news'], ['/tin-tuc/moi', '/tin-tuc']);
  await expect.poll(() => asked).toEqual(['/tin-tuc/moi', '/tin-tuc']);
  expect(store.isFresh('/tin-tuc/moi')).toBe(true);
});

test('made-up addresses wait in a queue that ends', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const { asked, pages } = await openPages(folder(), async (_req, res) => {
    await held;
    noteStatus(404);
    html(res, 'none');
  });
  const answers = Array.from({ length: 600 }, (_, index) => pages.get(at(`/none-${index}`)));
  const busy = await Promise.all(answers.slice(-100));
  expect(busy.map(({ page }) => page.status)).toEqual(Array(100).fill(503));
  expect(asked.length).toBeLessThanOrEqual(8);
  release();
  expect((await answers[0])?.page.status).toBe(404);
});
