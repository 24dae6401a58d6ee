import { AsyncLocalStorage } from 'node:async_hooks';
import { pino } from 'pino';
import { expect, test, vi } from 'vitest';
import { pause } from '@/lib/pause';
import { noteIncomplete, noteMoved, notePrivate, noteQuery, noteStatus, noteTags, noteUnstored } from '@/lib/rendering';
import { at, html, openPages, textOf, createPagesFolder } from '@/test/rendering';
import { keepPagesIn } from './invalidate';
import { plainOf, toPage, type Page } from './page';
import { createPageRenderer } from './page-renderer';
import { PageStore } from './page-store';
import { pageHeaders } from './policy';
import type { Handler } from './render';
import type { Waiter } from './rendering-queue';
import { createAnswers } from './send';

const folder = createPagesFolder();

const known = toPage({ status: 200, contentType: 'text/html', immutable: false, tags: new Set(), readsQuery: false, body: Buffer.from('x') });
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

test('a page that says which parameters it reads is the stored one where none of them is asked for, whatever else is', async () => {
  const { asked, files, pages } = await openPages(folder(), (req, res) => {
    noteQuery('theme');
    noteQuery('state', 'theme');
    html(res, `${req.url}`);
  });
  for (const query of ['', '?fbclid=1', '?utm_source=x&State=done', '?state%5B%5D=done', '?']) expect(textOf(await pages.get(at('/a', query))), query).toBe('/a');
  expect(textOf(await pages.get(at('/a', '?utm=1&%74heme=b%C6%B0u+ch%C3%ADnh&state=done&state=open')))).toBe('/a?state=done&state=open&theme=b%C6%B0u+ch%C3%ADnh');
  expect(asked).toHaveLength(2);
  // From the disk, too.
  await expect.poll(async () => (await files.read('/a', 'fresh'))?.readsQuery).toEqual(['theme', 'state']);
});

test('what many ask for by one query at a time is rendered once for them, and anew for who asks after a change, or later', async () => {
  const { asked, pages, store, release } = await openHeld(() => {
    noteTags('news');
    noteQuery('state', 'theme');
  });
  store.put('/a', { ...known, tags: new Set(['news']), readsQuery: ['state', 'theme'] }, store.generation);
  const shared = ['?state=done&theme=b', '?theme=b&state=done', '?fbclid=1&theme=b&state=done'].flatMap((query) => Array.from({ length: 20 }, (_, index) => pages.get(at('/a', query), reader(`192.0.2.${index}`))));
  await expect.poll(() => asked).toEqual(['/a?state=done&theme=b']);
  pages.keeper.drop(['news'], []);
  const later = pages.get(at('/a', '?state=done&theme=b'));
  release();
  expect(new Set((await Promise.all(shared)).map(({ standing }) => standing))).toEqual(new Set(['overtaken']));
  expect((await later).standing).toBe('fresh');
  await pages.get(at('/a', '?state=done&theme=b'));
  expect(asked.filter((address) => address.includes('?'))).toHaveLength(3);
});

test('what is private, or made for each request, is each reader’s own by its query too', async () => {
  for (const note of [notePrivate, noteUnstored]) {
    const { asked, pages, release } = await openHeld((path) => {
      noteQuery('code');
      if (path.includes('?')) note();
    }, (number) => `${number}`);
    const shown = Array.from({ length: 5 }, (_, index) => pages.get(at('/a', '?code=x'), reader(`192.0.2.${index}`)));
    release();
    expect(new Set((await Promise.all(shown)).map(textOf)).size).toBe(5);
    expect(asked.filter((address) => address.includes('?'))).toHaveLength(5);
  }
});

test('thousands of different queries wait in a queue that ends', async () => {
  const { asked, pages, store, release } = await openHeld(() => noteQuery('q'));
  store.put('/a', { ...known, readsQuery: ['q'] }, store.generation);
  const shown = Array.from({ length: 3000 }, (_, index) => pages.get(at('/a', `?q=${index}`), reader(`192.0.${index >> 8}.${index & 255}`)));
  const busy = await Promise.all(shown.slice(1000));
  expect(new Set(busy.map(({ page }) => page.status))).toEqual(new Set([503]));
  release();
  await Promise.all(shown);
  expect(asked.length).toBeLessThanOrEqual(408);
  expect(store.size.known).toBe(1);
});

test('a page that waits in the queue is rendered once for those who ask before a change and after it, and is what is then', async () => {
  const { asked, pages, store, release } = await openHeld((path) => noteTags(path === '/a' ? 'news' : 'other'));
  store.put('/a', { ...known, tags: new Set(['news']) }, store.generation);
  pages.keeper.drop(['news'], []);
  await expect.poll(() => asked).toEqual(['/a']);
  // What stands before it in the queue, of as many clients as have a place.
  const before = Array.from({ length: 7 }, (_, index) => pages.get(at(`/b/${index}`), reader(`192.0.2.${index}`)));
  await expect.poll(() => asked).toHaveLength(8);
  const shown = [pages.get(at('/a'), reader('198.51.100.1'))];
  for (const tag of ['news', 'other', 'news']) {
    pages.keeper.drop([tag], []);
    shown.push(pages.get(at('/a'), reader('198.51.100.2')));
  }
  release();
  await Promise.all([...before, ...shown]);
  expect(asked.filter((address) => address === '/a')).toHaveLength(2);
  expect(await pages.get(at('/a'))).toMatchObject({ standing: 'fresh' });
  expect(asked).toHaveLength(9);
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

test('a page that could not be refreshed is made anew after a pause, until it is made, and no other page with it', async () => {
  let broken = '';
  const { asked, pages } = await openPages(folder(), (req, res, number) => {
    noteTags('news', req.url === '/a' ? 'ratings:1' : 'ratings:2');
    if (req.url === broken) html(res.writeHead(500), 'bad');
    else html(res, `${number}`);
  });
  keepPagesIn(pages.keeper);
  for (const path of ['/a', '/b']) await pages.get(at(path));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const afterPause = async () => {
    vi.advanceTimersByTime(29_999);
    await pages.keeper.refresh?.([]);
    const { length } = asked;
    vi.advanceTimersByTime(1);
    // Joins what the end of the pause began.
    await pages.keeper.refresh?.([]);
    return asked.slice(length);
  };
  try {
    broken = '/a';
    await pages.keeper.refresh?.(['ratings:1', 'ratings:2']);
    expect(asked.slice(2).sort()).toEqual(['/a', '/b']);
    expect(await afterPause()).toEqual(['/a']);
    broken = '';
    expect(await afterPause()).toEqual(['/a']);
    expect(plainText(pages.ready('/a'))).toBe(`${asked.length}`);
    expect(await afterPause()).toEqual([]);
  } finally {
    vi.useRealTimers();
  }
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
  expect(shown.standing).toBe('stale');
});

test('after a restart the last good page is read from the disk once, however many readers there are while no newer one can be made', async () => {
  const first = await openPages(folder(), (_req, res) => {
    noteTags('news');
    html(res, 'good');
  });
  await first.pages.get(at('/a'));
  await expect.poll(() => first.files.read('/a')).toBeDefined();
  await first.files.retire('/a');
  const { files, pages } = await openPages(folder(), (_req, res) => html(res.writeHead(500), 'bad'));
  const read = vi.spyOn(files, 'read');
  const shown = await Promise.all(Array.from({ length: 20 }, () => pages.get(at('/a'))));
  shown.push(await pages.get(at('/a')));
  expect(new Set(shown.map((found) => `${found.standing} ${textOf(found)}`))).toEqual(new Set(['stale good']));
  expect(read).toHaveBeenCalledTimes(1);
  // What it shows is gone: nobody gets it any more.
  pages.keeper.drop(['news'], [], ['news']);
  expect((await pages.get(at('/a'))).page.status).toBe(500);
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
    const { page, standing } = await pages.get(at(path));
    return [page.status, page.retryAfter, standing === 'stale'];
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
  expect(await pages.get(at('/a'))).toMatchObject({ standing: 'stale' });
  health.status = 200;
  // The database is looked for every second.
  await expect.poll(async () => (await pages.get(at('/new-one'))).page.status, { timeout: 10_000 }).not.toBe(503);
  const waiting = await pages.get(at('/a'));
  expect([textOf(waiting), waiting.standing]).toEqual(['1', 'stale']);
  finish();
  await expect.poll(async () => (await pages.get(at('/a'))).standing).toBe('fresh');
  const { page } = await pages.get(at('/a'));
  pages.keeper.drop(['news'], []);
  const next = await pages.get(at('/a'));
  expect(next.standing).toBe('fresh');
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

test('a page that is made for each request is each reader’s own, also while nobody knows yet that it is one', async () => {
  const { asked, pages, release } = await openHeld(() => noteUnstored(), (number) => `${number}`);
  const shown = Array.from({ length: 5 }, (_, index) => pages.get(at('/form', index === 4 ? '?x=1' : ''), reader(`192.0.2.${index}`)));
  release();
  expect(new Set((await Promise.all(shown)).map(textOf)).size).toBe(5);
  expect(asked).toHaveLength(5);
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

test('a page that there was no time for is kept by nobody, and leaves the one before it', async () => {
  const { pages } = await openPages(folder(), (_req, res, number) => {
    noteTags('news');
    if (number === 2) noteIncomplete();
    html(res, `${number}`);
  });
  await pages.get(at('/a'));
  pages.keeper.drop(['news'], []);
  const { page } = await pages.get(at('/a'));
  expect([plainText(page), pageHeaders('https://so.example.vn', page)['Cache-Control']]).toEqual(['2', 'no-store']);
  expect(textOf(await pages.get(at('/a')))).toBe('3');
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

test.each([[404, ['news']], [404, []], [410, ['news']], [301, ['news']]] as const)('a slow old rendering that ends in %i, with tags %j, takes no newer page away', async (status, tags) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const { pages, store, files } = await openPages(folder(), async (_req, res, asked) => {
    if (asked > 1) noteTags('news');
    else {
      noteTags(...tags);
      await held;
      if (status === 301) noteMoved('/b');
      else noteStatus(status);
    }
    html(res, 'new');
  });
  const early = pages.get(at('/a'));
  await pause(5);
  pages.keeper.drop(['news'], []);
  expect(textOf(await pages.get(at('/a')))).toBe('new');
  await expect.poll(() => files.read('/a')).toBeDefined();
  release();
  expect((await early).page.status).toBe(status);
  await files.settled();
  expect([plainText(pages.ready('/a')), store.isFresh('/a'), plainText(await files.read('/a'))]).toEqual(['new', true, 'new']);
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
  const answers = Array.from({ length: 600 }, (_, index) => pages.get(at(`/none-${index}`), reader(`192.0.2.${index % 20}`)));
  const busy = await Promise.all(answers.slice(-100));
  expect(busy.map(({ page }) => page.status)).toEqual(Array(100).fill(503));
  expect(asked.length).toBeLessThanOrEqual(8);
  release();
  expect((await answers[0])?.page.status).toBe(404);
});

test('what was stored before and what the portal makes by itself go before made-up addresses, and find a place where those fill the queue', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const { asked, pages, store } = await openPages(folder(), async (req, res) => {
    await held;
    noteTags('news');
    html(res, `${req.url}`);
  });
  for (const path of ['/tin-tuc', '/tin-tuc/cu']) store.put(path, { ...known, tags: new Set(['news', `news:${path}`]) }, store.generation);
  const madeUp = Array.from({ length: 500 }, (_, index) => pages.get(at(`/none-${index}`), reader(`192.0.2.${index % 20}`)));
  await expect.poll(() => asked).toHaveLength(8);
  // One of them is withdrawn, and one is published that a reader asks for before the portal comes to it.
  pages.keeper.drop(['news', 'news:/tin-tuc/cu'], ['/tin-tuc', '/tin-tuc/moi'], ['news:/tin-tuc/cu']);
  const withdrawn = pages.get(at('/tin-tuc/cu'), reader('192.0.2.100'));
  release();
  expect((await withdrawn).page.status).toBe(200);
  expect(asked.slice(8, 10).sort()).toEqual(['/tin-tuc', '/tin-tuc/cu']);
  await expect.poll(() => store.isFresh('/tin-tuc/moi')).toBe(true);
  // Each of the others takes the place of one that has ended, and there are eight of them.
  expect(asked.indexOf('/tin-tuc/moi')).toBeLessThan(40);
  const statuses = (await Promise.all(madeUp)).map(({ page }) => page.status);
  expect([statuses.filter((status) => status === 200).length, statuses.filter((status) => status === 503).length]).toEqual([400, 100]);
});

test('the log says at once that pages cannot wait, and after that no more than once in a minute', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const said: unknown[] = [];
  const { render } = createPageRenderer({ next: () => new Promise(() => {}), site: 'https://so.example.vn', changes: { generation: 0 }, logger: pino({ base: undefined, timestamp: false }, { write: (line) => said.push(JSON.parse(line)) }) });
  try {
    const line = { level: 40, msg: 'Too many pages are waiting to be rendered' };
    const fill = (places: number) => Array.from({ length: places }, () => void render('/none', { waiters: [reader('192.0.2.1')] }));
    fill(8);
    await pause(0);
    fill(400);
    const refused = async (times: number) => {
      for (let index = 0; index < times; index += 1) expect((await render('/none', { waiters: [reader('192.0.2.1')] })).status).toBe(503);
    };
    await refused(10);
    expect(said).toEqual([{ ...line, address: '/none', refused: 1 }]);
    vi.advanceTimersByTime(60_000);
    await refused(5);
    expect(said).toEqual([{ ...line, address: '/none', refused: 1 }, { ...line, address: '/none', refused: 10 }]);
  } finally {
    vi.useRealTimers();
  }
});

test('a rendering that fails, or gives a failure, is logged with its address and why; one that nobody waits for any more is not', async () => {
  const said: unknown[] = [];
  let hasLeft = false;
  const next: Handler = async (req, res) => {
    if (req.url === '/breaks') throw new Error('broken');
    if (req.url === '/left') hasLeft = true;
    res.writeHead(req.url === '/healthz' ? 200 : 502).end();
  };
  const { render } = createPageRenderer({ next, site: 'https://so.example.vn', changes: { generation: 0 }, logger: pino({ base: undefined, timestamp: false }, { write: (line) => said.push(JSON.parse(line)) }) });
  const line = { level: 50, msg: 'A page could not be rendered' };
  expect([(await render('/breaks')).status, (await render('/fails')).status]).toEqual([500, 500]);
  expect(said).toEqual([{ ...line, address: '/breaks', err: expect.objectContaining({ type: 'Error', message: 'broken' }) }, { ...line, address: '/fails', status: 502 }]);
  await render('/left', { waiters: [reader('192.0.2.1', () => hasLeft)] });
  expect([hasLeft, said.length]).toEqual([true, 2]);
});

test('a page that memory has no more room for comes from the disk, as it was, and is rendered no second time', async () => {
  const { asked, files, pages, store } = await openPages(
    folder(),
    (req, res) => {
      noteTags(`news:${req.url}`);
      html(res, `<p>${req.url}</p>`);
    },
    'one',
    // Room for one.
    new PageStore({ mostBytes: 1000 }),
  );
  const { page: first } = await pages.get(at('/a'));
  await expect.poll(() => files.read('/a', 'fresh')).toBeDefined();
  await pages.get(at('/b'));
  expect([store.peek('/a'), store.isOnDisk('/a'), store.size]).toEqual([undefined, true, { known: 2, pages: 1, bytes: expect.toSatisfy((bytes: number) => bytes > 0 && bytes <= 1000) }]);
  const { page: again, standing } = await pages.get(at('/a'));
  const answerWith = createAnswers((page) => pageHeaders('https://so.example.vn', page));
  for (const encodings of ['identity', 'gzip', 'br']) expect(answerWith(again, { encodings }), encodings).toEqual(answerWith(first, { encodings }));
  expect([plainText(again), again.tags, standing]).toEqual(['<p>/a</p>', new Set(['news:/a']), 'fresh']);
  expect(pages.ready('/a')).toBe(again);
  expect([store.isOnDisk('/b'), asked]).toEqual([true, ['/a', '/b']]);
});

/** Opens pages whose renderings wait until they are let go. */
async function openHeld(answer: (path: string) => void = () => {}, textFor = (_number: number, path: string) => path) {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const opened = await openPages(folder(), async (req, res, number) => {
    await held;
    answer(req.url ?? '');
    html(res, textFor(number, `${req.url}`));
  });
  return { ...opened, release };
}

const reader = (client: string, isGone = () => false): Waiter => ({ client, isGone });

test('one client has so many pages made that nobody knows yet, and leaves the rest of the queue to others', async () => {
  const { asked, pages, store, release } = await openHeld((path) => path.startsWith('/y-kien') && noteQuery());
  store.put('/tin-tuc', { ...known, tags: new Set(['news']) }, store.generation);
  store.drop(['news']);
  const [one, other] = [reader('192.0.2.1'), reader('192.0.2.2')];
  const first = Array.from({ length: 400 }, (_, index) => pages.get(at(`/none-${index}`), one));
  const [refused] = await Promise.all(first.slice(50));
  expect(refused?.page).toMatchObject({ status: 429, retryAfter: 10 });
  // Neither what is known, nor what others ask for.
  const rest = [pages.get(at('/tin-tuc'), one), pages.get(at('/none-399'), other), pages.get(at('/tin-tuc'), other)];
  release();
  expect((await Promise.all([...first.slice(0, 50), ...rest])).map(({ page }) => page.status)).toEqual(Array(53).fill(200));
  expect(asked).toHaveLength(52);
  // What it had waiting is made: it may ask again, for each query of a page too.
  await pages.get(at('/y-kien'), one);
  const queries = await Promise.all(Array.from({ length: 51 }, (_, index) => pages.get(at('/y-kien', `?x=${index}`), one)));
  expect(queries.map(({ page }) => page.status)).toEqual([...Array(50).fill(200), 429]);
});

test('nothing is made for those who have hung up, unless somebody else waits for it', async () => {
  const { asked, pages, release } = await openHeld();
  let isGone = false;
  const busy = Array.from({ length: 8 }, (_, index) => pages.get(at(`/busy-${index}`)));
  const waiting = ['/a', '/b'].map((path) => pages.get(at(path), reader('192.0.2.1', () => isGone)));
  const joined = pages.get(at('/b'), reader('192.0.2.2'));
  isGone = true;
  release();
  await Promise.all([...busy, ...waiting]);
  expect(textOf(await joined)).toBe('/b');
  expect(asked.slice(8)).toEqual(['/b']);
  expect(textOf(await pages.get(at('/a')))).toBe('/a');
});

test('a reader who hangs up before a page is made anew leaves no page from before the change to the next ones', async () => {
  const { pages, store, release } = await openHeld();
  store.put('/a', { ...known, tags: new Set(['news']) }, store.generation);
  store.drop(['news']);
  const busy = Array.from({ length: 8 }, (_, index) => pages.get(at(`/busy-${index}`)));
  let isGone = false;
  const left = pages.get(at('/a'), reader('192.0.2.1', () => isGone));
  isGone = true;
  release();
  await Promise.all([...busy, left]);
  const next = await pages.get(at('/a'), reader('192.0.2.2'));
  expect([textOf(next), next.standing]).toEqual(['/a', 'fresh']);
});

test('a page that was shown as it was is made anew though the reader who was answered at once has gone', async () => {
  let isBroken = true;
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const { pages, store } = await openPages(folder(), async (req, res) => {
    if (req.url?.startsWith('/busy')) await held;
    if (isBroken) html(res.writeHead(500), 'bad');
    else html(res, 'new');
  });
  store.put('/a', { ...known, tags: new Set(['news']) }, store.generation);
  store.drop(['news']);
  expect((await pages.get(at('/a'))).standing).toBe('stale');
  isBroken = false;
  const busy = Array.from({ length: 8 }, (_, index) => pages.get(at(`/busy-${index}`)));
  let isGone = false;
  expect((await pages.get(at('/a'), reader('192.0.2.1', () => isGone))).standing).toBe('stale');
  isGone = true;
  release();
  await Promise.all(busy);
  await expect.poll(() => plainText(pages.ready('/a'))).toBe('new');
});

test('what a change has overtaken while it was rendered says so, by its query too', async () => {
  const { asked, pages, release } = await openHeld((path) => {
    noteTags('news:1');
    if (path.startsWith('/reads')) noteQuery();
  });
  const shown = pages.get(at('/a'));
  await expect.poll(() => asked).toEqual(['/a']);
  pages.keeper.drop(['news:1'], []);
  release();
  expect((await shown).standing).toBe('overtaken');
  expect((await pages.get(at('/a'))).standing).toBe('fresh');
  await pages.get(at('/reads'));
  const [byQuery] = await Promise.all([pages.get(at('/reads', '?page=2')), expect.poll(() => asked.at(-1)).toBe('/reads?page=2').then(() => pages.keeper.drop(['news:2'], []))]);
  expect(byQuery.standing).toBe('fresh');
});

test('many changes at once have a page made once after the last of them', async () => {
  const { asked, pages } = await openPages(folder(), (_req, res) => {
    noteTags('news');
    html(res, 'x');
  });
  for (const path of ['/a', '/b', '/c']) await pages.get(at(path));
  asked.length = 0;
  for (let change = 0; change < 10; change += 1) pages.keeper.drop(['news'], ['/a']);
  await expect.poll(() => new Set(asked).size).toBe(3);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect([...asked].sort()).toEqual(['/a', '/b', '/c']);
});

test('a page is known to be one, or to have been one, though no reader has asked for it here; made-up and secret addresses are none', async () => {
  const { asked, health, pages, store } = await openPages(folder(), (req, res) => {
    if (req.url === '/none') noteStatus(404);
    if (req.url === '/gone') noteStatus(410);
    if (req.url === '/secret') notePrivate();
    if (req.url === '/form') noteUnstored();
    if (health.status === 503) html(res.writeHead(500), 'bad');
    else html(res, 'x');
  });
  const { isPage } = pages.keeper;
  const found = async (...paths: string[]) => Promise.all(paths.map(isPage));
  expect(await found('/a', '/gone', '/none', '/secret', '/form')).toEqual([true, true, false, false, false]);
  expect([...asked].sort()).toEqual(['/a', '/form', '/gone', '/none', '/secret']);
  expect([store.has('/a'), store.has('/gone'), await isPage('/a')]).toEqual([true, false, true]);
  expect(await found('/a?x=1', '/a#b', '/%61', '//a', '/%')).toEqual([false, false, false, false, false]);
  expect(asked).toHaveLength(5);
  // What is typed about a page is not lost with the database.
  health.status = 503;
  expect(await found('/b', '/none')).toEqual([true, true]);
});

test('a page that asks for another while it is rendered does not wait for its own turn to end, nor is it seen by the other', async () => {
  const around = new AsyncLocalStorage<string>();
  const seen: unknown[] = [];
  const { pages } = await openPages(folder(), async (req, res) => {
    if (req.url?.startsWith('/about')) await around.run('a page', () => pages.keeper.isPage('/other'));
    else seen.push(around.getStore());
    html(res, 'x');
  });
  const shown = await Promise.all(Array.from({ length: 30 }, (_, index) => pages.get(at(`/about-${index}`))));
  expect(new Set(shown.map(({ page }) => page.status))).toEqual(new Set([200]));
  expect(new Set(seen)).toEqual(new Set([undefined]));
});
