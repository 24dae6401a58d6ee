/** Where the department is; dates are its dates wherever the server stands. */
export const timeZone = 'Asia/Ho_Chi_Minh';

const isoDay = new Intl.DateTimeFormat('en-CA', { timeZone, day: '2-digit', month: '2-digit', year: 'numeric' });

/** Gives the day in Viet Nam of an ISO 8601 time, as `2008-01-04`, for `datetime` and structured data. */
export function toDay(iso: string): string {
  return isoDay.format(new Date(iso));
}

/** Gives the first moments of a year in Viet Nam and of the next one, in UTC: the bounds of a year's news. */
export function yearBounds(year: number): { from: string; before: string } {
  // Viet Nam has kept UTC+7 all year round since 1975.
  const start = (y: number) => new Date(`${String(y).padStart(4, '0')}-01-01T00:00:00+07:00`).toISOString();
  return { from: start(year), before: start(year + 1) };
}
