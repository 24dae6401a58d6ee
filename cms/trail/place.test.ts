import { expect, test } from 'vitest';
import { placeOf } from './place';

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['1.2.3.4, 203.0.113.9', '203.0.113.9'],
  ['1.2.3.4, 203.0.113.9, 127.0.0.1', '203.0.113.9'],
  ['1.2.3.4, 203.0.113.9, ::ffff:127.0.0.1', '203.0.113.9'],
  ['127.0.0.1', '127.0.0.1'],
  ['', null],
])('from %j it is %j', (header, place) => {
  expect(placeOf(new Headers({ 'x-forwarded-for': header }))).toBe(place);
});
