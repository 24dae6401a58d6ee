import { expect, test } from 'vitest';
import { headingTag } from './headings';

test('the headings of a text keep their distance from one another, wherever they begin', () => {
  expect((['h2', 'h3', 'h4'] as const).map((tag) => headingTag(tag, 2))).toEqual(['h2', 'h3', 'h4']);
  expect((['h2', 'h3', 'h4'] as const).map((tag) => headingTag(tag, 3))).toEqual(['h3', 'h4', 'h5']);
  expect((['h2', 'h3', 'h4'] as const).map((tag) => headingTag(tag, 4))).toEqual(['h4', 'h5', 'h6']);
});

test('no text brings an h1, and levels that no editor offers fall in with those that it does', () => {
  expect((['h1', 'h5', 'h6'] as const).map((tag) => headingTag(tag, 2))).toEqual(['h2', 'h4', 'h4']);
});
