import { expect, test } from 'vitest';
import { lastDigestBefore } from './digest-times';

test.each([
  ['2008-01-04T07:05:00+07:00', '2008-01-04T00:00:00.000Z'],
  ['2008-01-04T07:04:59+07:00', '2008-01-03T00:00:00.000Z'],
  ['2008-01-04T00:30:00+07:00', '2008-01-03T00:00:00.000Z'],
  ['2008-01-04T23:59:59+07:00', '2008-01-04T00:00:00.000Z'],
])('at %s the last message of a day told of what came before %s', (now, told) => expect(lastDigestBefore(new Date(now)).toISOString()).toBe(told));
