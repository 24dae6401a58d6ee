import { expect, test } from 'vitest';
import { kindOfFailure, nextAttempt, reasonOf } from './failure';

test('pauses grow, and end after ten attempts and more than three days', () => {
  const times = Array.from({ length: 10 }, (_, index) => nextAttempt(index + 1, 0)?.getTime());
  expect(times[0]).toBe(60_000);
  expect(times[9]).toBeUndefined();
  const known = times.filter((time) => time !== undefined);
  expect(known).toEqual([...known].sort((a, b) => a - b));
  expect(known.reduce((sum, time) => sum + time, 0)).toBeGreaterThan(3 * 24 * 3600_000);
});

test.each([
  [{ code: 'ECONNECTION' }, 'server'],
  [{ code: 'ETIMEDOUT', command: 'CONN' }, 'server'],
  [{ command: 'AUTH PLAIN', responseCode: 535, permanent: true }, 'server'],
  [{ command: 'MAIL FROM', responseCode: 550, permanent: true }, 'server'],
  [{ command: 'DATA', responseCode: 421, permanent: false }, 'server'],
  [{ command: 'RCPT TO', responseCode: 450, permanent: false }, 'attempt'],
  [{ command: 'RCPT TO', responseCode: 550, permanent: true }, 'address'],
  [{ command: 'DATA', responseCode: 451, permanent: false }, 'attempt'],
  [{ command: 'DATA', responseCode: 554, permanent: true }, 'address'],
  [{}, 'server'],
])('%j is the fault of: %s', (facts, kind) => expect(kindOfFailure(Object.assign(new Error('x'), facts))).toBe(kind));

test('a reason names no address', () => {
  expect(reasonOf(new Error('550 <an.nguyen+tin@example.vn>: no such user (an.nguyen@example.vn)'))).toBe('550 <…@…>: no such user (…@…)');
});
