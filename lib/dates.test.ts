import { expect, test } from 'vitest';
import { toDay, yearBounds } from './dates';

test('a day is the day in Viet Nam', () => {
  expect(toDay('2008-01-03T17:00:00.000Z')).toBe('2008-01-04');
  expect(toDay('2008-01-03T16:59:59.999Z')).toBe('2008-01-03');
  expect(toDay('2004-12-08T12:00:00.000Z')).toBe('2004-12-08');
});

test('a year begins and ends at midnight in Viet Nam', () => {
  expect(yearBounds(2008)).toEqual({ from: '2007-12-31T17:00:00.000Z', before: '2008-12-31T17:00:00.000Z' });
});
