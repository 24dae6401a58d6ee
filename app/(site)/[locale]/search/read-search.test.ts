import { expect, test, vi } from 'vitest';
import { longestQuery } from '@/lib/query-limits';
import { parseQuery } from '@/search/query';
import { readSearch } from './read-search';

// The search itself brings all of the content model with it.
vi.mock('@/content/search', () => ({ isEntryKind: () => false, mostPages: 50 }));

const read = (q: string) => readSearch({ q }, [], []).text;

test('a pasted text is no longer than what is searched for, and is known to have been longer', () => {
  for (const fill of [`${'x'.repeat(199)} `, `${'x'.repeat(200)} `, `${'x'.repeat(201)} `]) {
    const text = read(fill.repeat(400));
    expect(text.length).toBeLessThanOrEqual(longestQuery + 2);
    expect(parseQuery(text, 'vi').cut).toBe(true);
  }
  expect(read(`  tin${' '.repeat(90_000)}mới`)).toBe('tin');
});
test('what fits is kept, its spaces one by one', () => {
  const words = 'a'.repeat(longestQuery);
  expect(read(words)).toBe(words);
  expect(parseQuery(read(words), 'vi').cut).toBe(false);
  expect(read(' bưu \n\t chính ')).toBe('bưu chính');
});
