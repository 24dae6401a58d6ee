import { expect, test } from 'vitest';
import { readRow, toRow } from './page-change';

test('a change is read as it was told', () => {
  const change = { tags: ['news', 'news:1'], first: ['/tin-tuc'], gone: ['news:1'], counted: ['ratings:2'] };
  expect(readRow(toRow(change))).toEqual(change);
  expect(readRow(toRow({ counted: ['ratings:2'] }))).toEqual({ tags: [], first: [], gone: [], counted: ['ratings:2'] });
});

test('rows of other versions are read, and what is none is refused', () => {
  expect(readRow({ tags: '["news","other news:1"]', first: '["/"]' })).toEqual({ tags: ['news'], first: ['/'], gone: [], counted: [] });
  expect(() => readRow({ tags: '[1]', first: '[]' })).toThrow();
});
