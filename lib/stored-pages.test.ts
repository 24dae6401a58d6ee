import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { createPagesFolder } from '@/test/rendering';
import { removeStoredPages } from './stored-pages';

const folder = createPagesFolder();
const names = () => readdirSync(folder()).sort();

beforeEach(() => {
  for (const build of ['one', 'two']) for (const kind of ['fresh', 'stale']) mkdirSync(path.join(folder(), build, kind), { recursive: true });
  writeFileSync(path.join(folder(), 'one/heard'), '2026-11-29T00:00:00Z');
  writeFileSync(path.join(folder(), 'one/purged'), '');
  symlinkSync('two/fresh', path.join(folder(), 'current'));
  mkdirSync(path.join(folder(), 'media'));
  for (const file of ['portal.db', 'secret', 'media/a.webp', 'one/fresh/index.html']) writeFileSync(path.join(folder(), file), 'x');
  mkdirSync(path.join(folder(), 'empty'));
});

test('what is not a stored page stays, wherever the pages are kept', () => {
  removeStoredPages(folder());
  expect(names()).toEqual(['empty', 'media', 'portal.db', 'secret']);
  expect(readdirSync(path.join(folder(), 'media'))).toEqual(['a.webp']);
});

test('the pages of the build that runs stay', () => {
  removeStoredPages(folder(), 'two');
  expect(names()).toEqual(['current', 'empty', 'media', 'portal.db', 'secret', 'two']);
});

test('where no page was stored there is nothing to do', () => {
  expect(() => removeStoredPages(path.join(folder(), 'none'))).not.toThrow();
});
