import { expect, test } from 'vitest';
import { pause } from '@/lib/pause';
import { notePrivate, noteQuery } from '@/lib/rendering';
import { at, createPagesFolder, html, openPages, textOf } from '@/test/rendering';
import { brotliLevels, compressPage } from './page';

const folder = createPagesFolder();
const text = '<p>Sở Bưu chính, Viễn thông Hà Nội</p>'.repeat(50);

test('the reader who waits for a page gets it with gzip; the best compression comes when no other page is made', async () => {
  let finish = () => {};
  const { pages } = await openPages(folder(), async (req, res) => {
    if (req.url === '/b') await new Promise<void>((resolve) => (finish = resolve));
    html(res, text);
  });
  const other = pages.get(at('/b'));
  const found = await pages.get(at('/a'));
  expect(Object.keys(found.page.bodies).sort()).toEqual(['gzip', 'identity']);
  await pause(100);
  expect(found.page.bodies.br).toBeUndefined();
  finish();
  await other;
  await expect.poll(() => Object.keys(found.page.bodies).sort()).toEqual(['br', 'gzip']);
  expect(textOf(found)).toBe(text);
});

test('an answer that is made for each request is compressed too, and what is one reader’s alone is not', async () => {
  const { pages } = await openPages(folder(), (req, res) => {
    if (req.url?.startsWith('/mine')) notePrivate();
    else noteQuery();
    html(res, text);
  });
  const search = await pages.get(at('/search', '?q=so'));
  expect([Object.keys(search.page.bodies).sort(), textOf(search)]).toEqual([['gzip', 'identity'], text]);
  expect(Object.keys((await pages.get(at('/mine'))).page.bodies)).toEqual(['identity']);
});

test('where many pages are made, those of which there are too many are compressed fast', async () => {
  let finish = () => {};
  const { pages } = await openPages(folder(), async (req, res) => {
    if (req.url === '/held') await new Promise<void>((resolve) => (finish = resolve));
    html(res, text + req.url);
  });
  const held = pages.get(at('/held'));
  const found = await Promise.all(Array.from({ length: 150 }, (_, number) => pages.get(at(`/${number}`))));
  await expect.poll(() => found.every(({ page }) => page.bodies.br), { timeout: 10_000 }).toBe(true);
  finish();
  await held;
  const isFast = async ({ page }: (typeof found)[number]) => {
    const again = { ...page };
    await compressPage(again, brotliLevels.fast);
    return again.bodies.br?.equals(page.bodies.br ?? Buffer.alloc(0)) === true;
  };
  const fast = (await Promise.all(found.map(isFast))).filter(Boolean).length;
  // The first two are the best, as are the last hundred.
  expect([fast > 40, fast < 60]).toEqual([true, true]);
});
