import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { createPagesFolder } from '@/test/rendering';
import { removeStoredPages, setStoredPagesAside } from './stored-pages';

// The tests may run as root, who may list any folder.
vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>();
  const readdir = (...given: Parameters<typeof real.readdir>) => (String(given[0]).endsWith('lost+found') ? Promise.reject(new Error('EACCES: permission denied')) : real.readdir(...given));
  return { ...real, readdir };
});

const folder = createPagesFolder();
const names = () => readdirSync(folder()).sort();

beforeEach(() => {
  for (const build of ['one', 'two']) for (const kind of ['fresh', 'stale', 'notes/fresh']) mkdirSync(path.join(folder(), build, kind), { recursive: true });
  writeFileSync(path.join(folder(), 'one/heard'), '2026-11-29T00:00:00Z');
  writeFileSync(path.join(folder(), 'one/purged'), '');
  symlinkSync('two/fresh', path.join(folder(), 'current'));
  mkdirSync(path.join(folder(), 'media'));
  for (const file of ['portal.db', 'secret', 'media/a.webp', 'one/fresh/index.html']) writeFileSync(path.join(folder(), file), 'x');
  mkdirSync(path.join(folder(), 'empty'));
});

test('what is not a stored page stays, wherever the pages are kept', async () => {
  await removeStoredPages(folder());
  expect(names()).toEqual(['empty', 'media', 'portal.db', 'secret']);
  expect(readdirSync(path.join(folder(), 'media'))).toEqual(['a.webp']);
});

test('the pages of the build that runs stay', async () => {
  await removeStoredPages(folder(), 'two');
  expect(names()).toEqual(['current', 'empty', 'media', 'portal.db', 'secret', 'two']);
});

test('where no page was stored there is nothing to do', async () => {
  await expect(removeStoredPages(path.join(folder(), 'none'))).resolves.toBeUndefined();
});

test('pages are set aside at once and removed in their time: an old build may have hundreds of thousands of files', async () => {
  for (let number = 0; number < 100; number += 1) mkdirSync(path.join(folder(), `one/fresh/page-${number}`));
  const [aside = ''] = await setStoredPagesAside(folder(), 'two');
  expect([names().includes('one'), readdirSync(path.join(aside, 'fresh')).length]).toEqual([false, 101]);
  let isDone = false;
  const removing = removeStoredPages(folder(), 'two').then(() => (isDone = true));
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(isDone).toBe(false);
  await removing;
  expect(names()).toEqual(['current', 'empty', 'media', 'portal.db', 'secret', 'two']);
});

test('what cannot be listed is another’s and stays, as the folder of a disk for what its repair finds', async () => {
  mkdirSync(path.join(folder(), 'lost+found'));
  await removeStoredPages(folder());
  expect(names()).toEqual(['empty', 'lost+found', 'media', 'portal.db', 'secret']);
});
