import { expect, test } from 'vitest';
import { pause } from '@/lib/pause';
import { notePrivate, noteQuery } from '@/lib/rendering';
import { at, createPagesFolder, html, openPages, textOf } from '@/test/rendering';

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
