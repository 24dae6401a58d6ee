import { expect, test } from 'vitest';
import { publicTimes } from './public-times';

const [early, middle, late] = ['2008-01-04T02:00:00.000Z', '2008-01-05T02:00:00.000Z', '2008-01-06T02:00:00.000Z'];

test.each([
  ['revised after its publication', { publishedAt: early, revisedAt: middle, updatedAt: late }, { publishedAt: early, updatedAt: middle }],
  ['never revised', { publishedAt: early, revisedAt: null, updatedAt: late }, { publishedAt: early, updatedAt: early }],
  ['dated later than it was revised', { publishedAt: late, revisedAt: early, updatedAt: middle }, { publishedAt: late, updatedAt: late }],
  ['not published yet', { updatedAt: late }, { publishedAt: late, updatedAt: late }],
])('an edition %s', (_which, dated, times) => expect(publicTimes(dated)).toEqual(times));
