import { expect, test } from 'vitest';
import { countEdits, withoutKeys } from './nearest';

test.each([
  ['vieecj', 'viec'], ['thoong', 'thong'], ['ddieenj', 'dien'], ['tuwr', 'tu'], ['hanooij', 'hanoi'], ['vie65c', 'viec'], ['thong', 'thong'], ['so', 'so'], ['buwu', 'buu'], ['chinhs', 'chinh'],
])('%s was meant to be %s', (typed, meant) => expect(withoutKeys(typed)).toBe(meant));

test.each([
  ['dein', 'dien', 1], ['dien', 'dien', 0], ['dien', 'dein', 1], ['chinh', 'chin', 1], ['ab', 'ba', 1], ['abc', 'cba', 2], ['quyen', 'truyen', 2], ['', 'a', 1], ['a', '', 1],
])('from %s to %s', (one, other, edits) => expect(countEdits(one, other)).toBe(edits));
