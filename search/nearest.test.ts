import { expect, test } from 'vitest';
import { withoutKeys } from './nearest';

test.each([
  ['vieecj', 'viec'], ['thoong', 'thong'], ['ddieenj', 'dien'], ['tuwr', 'tu'], ['hanooij', 'hanoi'], ['vie65c', 'viec'], ['thong', 'thong'], ['so', 'so'], ['buwu', 'buu'], ['chinhs', 'chinh'],
])('%s was meant to be %s', (typed, meant) => expect(withoutKeys(typed)).toBe(meant));
