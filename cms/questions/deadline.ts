import { toDay } from '@/lib/dates';

/** How long the department gives itself to answer; `daysOff` are days in Viet Nam, as `2026-02-17`. */
export type AnswerRule = { days: number; unit: 'workingDays' | 'days'; daysOff: ReadonlySet<string> };

const msPerDay = 86_400_000;

/** Viet Nam has kept UTC+7 all year round since 1975. */
const endOf = (day: string): string => new Date(`${day}T23:59:59.999+07:00`).toISOString();
const after = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + msPerDay).toISOString().slice(0, 10);

/** Saturdays, Sundays, and the days that the department has marked as off. */
function isOff(day: string, daysOff: ReadonlySet<string>): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 || daysOff.has(day);
}

/**
 * Gives the end of the last day on which a question that came at `receivedAt` (ISO 8601) is answered in time. Civil Code
 * 2015, art. 147 and 148: the day after it came is the first, and a time that would end on a day off ends on the next
 * working day.
 */
export function deadlineOf(receivedAt: string, { days, unit, daysOff }: AnswerRule): string {
  let day = toDay(receivedAt);
  for (let left = days; left > 0; ) {
    day = after(day);
    if (unit === 'days' || !isOff(day, daysOff)) left -= 1;
  }
  while (isOff(day, daysOff)) day = after(day);
  return endOf(day);
}
