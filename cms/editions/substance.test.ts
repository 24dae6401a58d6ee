import { describe, expect, test } from 'vitest';
import { toBody } from '@/test/body';
import { compareParagraphs, isSameSubstance, substanceOf } from './substance';

describe('substance', () => {
  test('is title, lead and body, paragraph by paragraph', () => {
    expect(substanceOf({ title: 'Tên', lead: 'Sapo', body: toBody('Một  đoạn') })).toEqual(['Tên', 'Sapo', 'Một đoạn']);
  });

  test('is the same however it is composed and spaced, and another for a changed figure', () => {
    const one = { title: 'Sở có 9 đơn vị', lead: 'S', body: toBody('x') };
    expect(isSameSubstance(one, { ...one, title: ' Sở có 9  đơn vị'.normalize('NFD') })).toBe(true);
    expect(isSameSubstance(one, { ...one, title: 'Sở có 10 đơn vị' })).toBe(false);
  });

  test('of a directive has its state and reports', () => {
    const directive = { title: 'Chỉ đạo', issuer: 'Bộ trưởng', state: 'received' as const, reports: [] };
    expect(isSameSubstance(directive, { ...directive, state: 'done' })).toBe(false);
    expect(isSameSubstance(directive, { ...directive, reports: [{ date: '2008-01-04T12:00:00.000Z', summary: 'Xong' }] })).toBe(false);
  });
});

test.each([
  [['a', 'b', 'c'], ['a', 'b', 'c'], [['a', 'a'], ['b', 'b'], ['c', 'c']]],
  [['a', 'b', 'c'], ['a', 'B', 'c'], [['a', 'a'], ['b', 'B'], ['c', 'c']]],
  [['a', 'c'], ['a', 'b', 'c'], [['a', 'a'], [undefined, 'b'], ['c', 'c']]],
  [['a', 'b', 'c'], ['c'], [['a', undefined], ['b', undefined], ['c', 'c']]],
  [[], ['a'], [[undefined, 'a']]],
])('%j beside %j', (before, after, lines) => {
  expect(compareParagraphs(before, after).map((line) => [line.before, line.after])).toEqual(lines);
});
