import { expect, test } from 'vitest';
import { deadlineOf } from './deadline';

const none = new Set<string>();
const working = (days: number, daysOff: ReadonlySet<string> = none) => ({ days, unit: 'workingDays' as const, daysOff });
const plain = (days: number, daysOff: ReadonlySet<string> = none) => ({ days, unit: 'days' as const, daysOff });
/** The day in Viet Nam whose end is given. */
const dayOf = (iso: string) => new Date(Date.parse(iso) + 7 * 3_600_000).toISOString();

test('the day after it came is the first, and the last one counts to its end in Viet Nam', () => {
  // Tuesday.
  expect(dayOf(deadlineOf('2026-11-24T03:00:00Z', plain(2)))).toBe('2026-11-26T23:59:59.999Z');
  // 18:00 UTC is the next day in Viet Nam.
  expect(dayOf(deadlineOf('2026-11-24T18:00:00Z', plain(1)))).toBe('2026-11-26T23:59:59.999Z');
});

test('working days leave out weekends and days off', () => {
  expect(dayOf(deadlineOf('2026-11-24T03:00:00Z', working(3)))).toContain('2026-11-27');
  expect(dayOf(deadlineOf('2026-11-24T03:00:00Z', working(10)))).toContain('2026-12-08');
  expect(dayOf(deadlineOf('2026-11-24T03:00:00Z', working(3, new Set(['2026-11-26']))))).toContain('2026-11-30');
  // What comes on a Saturday begins to count on Monday.
  expect(dayOf(deadlineOf('2026-11-28T03:00:00Z', working(1)))).toContain('2026-11-30');
});

test('a time that would end on a day off ends on the next working day', () => {
  expect(dayOf(deadlineOf('2026-11-24T03:00:00Z', plain(4)))).toContain('2026-11-30');
  expect(dayOf(deadlineOf('2026-11-24T03:00:00Z', plain(4, new Set(['2026-11-30', '2026-12-01']))))).toContain('2026-12-02');
});
