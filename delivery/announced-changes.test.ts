import { existsSync, lstatSync, readdirSync, readlinkSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { closeBackground } from '@/lib/closing';
import { noteTags } from '@/lib/rendering';
import { plainOf } from './page';
import { at, createPagesFolder, html, openPages, textOf, type Renderer } from '@/test/rendering';

const folder = createPagesFolder();
const inFolder = (name: string) => path.join(folder(), name);
const current = () => readlinkSync(inFolder('current'));
const announcements = () => readdirSync(inFolder('one/notes/changes'));
const fileOf = (page: string, kind = 'fresh') => existsSync(inFolder(`one/${kind}${page}/index.html`));

/** More pages than leave while a transaction waits: all list news, and each shows an item of its own. */
const many = Array.from({ length: 250 }, (_, index) => `/tin-tuc/${index}`);
const answer: Renderer = (req, res) => {
  noteTags(...(req.url === '/gioi-thieu' ? [] : ['news', `news:${req.url?.split('/')[2]}`]));
  html(res, `text of ${req.url}`);
};

/** Opens the store with all of them on the disk. */
async function openMany(renderer = answer) {
  const opened = await openPages(folder(), renderer);
  await Promise.all([...many, '/gioi-thieu'].map((page) => opened.pages.get(at(page))));
  await expect.poll(() => readdirSync(inFolder('one/notes/fresh'), { recursive: true }).filter((name) => String(name).endsWith('.json'))).toHaveLength(many.length + 1);
  return opened;
}

test('a change that shows on many pages is written down before its commit, and no page is taken away meanwhile', async () => {
  const { pages } = await openMany();
  await pages.keeper.forget(['news', 'news:7'], ['news:7']);
  expect(announcements()).toHaveLength(1);
  expect(many.every((page) => fileOf(page))).toBe(true);
  // A web server asks the portal, which gives what is committed.
  expect([current(), existsSync(inFolder('current'))]).toEqual(['one/none', false]);
});

test('a server that is killed then leaves none of these pages as fresh, keeps them for when no newer ones can be made, and what is gone for nothing', async () => {
  const { pages } = await openMany();
  await pages.keeper.forget(['news', 'news:7'], ['news:7']);
  const next = await openPages(folder(), (_req, res) => html(res.writeHead(500), 'bad'));
  expect(textOf(await next.pages.get(at('/gioi-thieu')))).toBe('text of /gioi-thieu');
  expect(next.asked).toEqual([]);
  const last = await next.pages.get(at('/tin-tuc/8'));
  expect([textOf(last), last.standing]).toEqual(['text of /tin-tuc/8', 'stale']);
  expect((await next.pages.get(at('/tin-tuc/7'))).page.status).toBe(500);
  await expect.poll(current).toBe('one/fresh');
  expect([fileOf('/tin-tuc/7'), fileOf('/tin-tuc/7', 'stale'), fileOf('/tin-tuc/8'), fileOf('/tin-tuc/8', 'stale'), fileOf('/gioi-thieu'), announcements()]).toEqual([false, false, false, true, true, []]);
});

test('once it is committed the pages follow, and a web server finds the others again', async () => {
  const { pages } = await openMany();
  await pages.keeper.forget(['news']);
  pages.keeper.drop(['news'], []);
  pages.keeper.endChange(['news']);
  // The first ones are made anew at once, while the last ones have still to leave.
  expect(textOf(await pages.get(at('/tin-tuc/200')))).toBe('text of /tin-tuc/200');
  await expect.poll(current).toBe('one/fresh');
  await expect.poll(() => fileOf('/tin-tuc/200')).toBe(true);
  expect([announcements(), fileOf('/tin-tuc/200', 'stale'), fileOf('/tin-tuc/220'), fileOf('/tin-tuc/220', 'stale'), fileOf('/gioi-thieu')]).toEqual([[], false, false, true, true]);
});

test('pages that have left already do not make the next change a wide one', async () => {
  const { pages } = await openMany();
  pages.keeper.drop(['news'], []);
  await pages.keeper.settled();
  await pages.keeper.forget(['news']);
  expect([announcements(), current()]).toEqual([[], 'one/fresh']);
});

test('a stop waits until all pages have left that had to', async () => {
  const { pages } = await openMany();
  await pages.keeper.forget(['news']);
  pages.keeper.drop(['news'], []);
  pages.keeper.endChange(['news']);
  await closeBackground(30_000);
  expect([announcements(), current(), fileOf('/tin-tuc/100')]).toEqual([[], 'one/fresh', false]);
});

test('where it comes to nothing all pages stay where they are', async () => {
  const { pages, asked } = await openMany();
  await pages.keeper.forget(['news']);
  pages.keeper.endChange(['news']);
  await expect.poll(current).toBe('one/fresh');
  expect([announcements(), many.every((page) => fileOf(page))]).toEqual([[], true]);
  await pages.get(at('/tin-tuc/8'));
  expect(asked).toHaveLength(many.length + 1);
});

test('of two such changes the first to end shows no page that the other makes old', async () => {
  const { pages } = await openMany();
  await pages.keeper.forget(['news']);
  await pages.keeper.forget(['news']);
  const before = lstatSync(inFolder('current')).ino;
  pages.keeper.endChange(['news']);
  await expect.poll(announcements).toHaveLength(1);
  // Longer than it would take to lead it on.
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect([current(), lstatSync(inFolder('current')).ino]).toEqual(['one/none', before]);
  pages.keeper.endChange(['news']);
  await expect.poll(current).toBe('one/fresh');
});

test('an announcement that cannot be read may have been about any page', async () => {
  await openMany();
  await writeFile(inFolder('one/notes/changes/damaged.json'), '');
  const next = await openPages(folder(), (_req, res) => html(res.writeHead(500), 'bad'));
  expect((await next.pages.get(at('/gioi-thieu'))).page.status).toBe(500);
  await expect.poll(announcements).toEqual([]);
  expect([fileOf('/gioi-thieu'), fileOf('/gioi-thieu', 'stale')]).toEqual([false, false]);
});

test('a page that has still to leave is not read as fresh, and is the last good one where none can be made', async () => {
  const { pages, files, asked } = await openMany();
  pages.keeper.drop(['news'], []);
  expect(await files.read('/tin-tuc/249')).toBeUndefined();
  const last = await files.read('/tin-tuc/248', 'stale');
  expect(last && plainOf(last).toString()).toBe('text of /tin-tuc/248');
  expect(textOf(await pages.get(at('/tin-tuc/249')))).toBe('text of /tin-tuc/249');
  expect(asked.filter((page) => page === '/tin-tuc/249')).toHaveLength(2);
});

test('a page that was made while the change was under way is written where it comes to nothing, and the one before it is not read meanwhile', async () => {
  const { pages, files } = await openMany();
  await pages.keeper.forget(['news']);
  await pages.keeper.refresh(['news:8']);
  await expect.poll(() => fileOf('/tin-tuc/8')).toBe(false);
  expect(await files.read('/tin-tuc/8')).toBeUndefined();
  pages.keeper.endChange(['news']);
  await expect.poll(() => fileOf('/tin-tuc/8')).toBe(true);
});

test('what is gone is no last good page while its file has still to leave', async () => {
  const { pages, files } = await openMany();
  await pages.keeper.forget(['news', 'news:100'], ['news:100']);
  pages.keeper.drop(['news', 'news:100'], [], ['news:100']);
  expect(await files.read('/tin-tuc/100', 'stale')).toBeUndefined();
  pages.keeper.endChange(['news', 'news:100'], ['news:100']);
  await expect.poll(current).toBe('one/fresh');
  expect([fileOf('/tin-tuc/100'), fileOf('/tin-tuc/100', 'stale')]).toEqual([false, false]);
});

test('where a page cannot leave, the change stays announced and the pages hidden, and a later process tries again', async () => {
  const { pages, files } = await openMany((req, res, asked) => (asked > many.length + 1 ? html(res.writeHead(500), 'bad') : answer(req, res, asked)));
  await pages.keeper.forget(['news']);
  const take = vi.spyOn(files, 'retire').mockRejectedValueOnce(new Error('EIO'));
  pages.keeper.drop(['news'], []);
  pages.keeper.endChange(['news']);
  await pages.keeper.settled();
  expect(take).toHaveBeenCalled();
  expect([announcements().length, current()]).toEqual([1, 'one/none']);
  await openPages(folder(), answer);
  await expect.poll(announcements).toEqual([]);
  expect(many.some((page) => fileOf(page))).toBe(false);
});
