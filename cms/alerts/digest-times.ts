import { toDay } from '@/lib/dates';

/** When the message of a day is made, in Viet Nam. */
const time = '07:00:00+07:00';

/** Nothing that a transaction is still writing down with an earlier time is missed: none takes so long. In milliseconds. */
const settled = 5 * 60 * 1000;

/** Gives the latest moment, not after `now`, up to which the messages of a day tell of what was published. */
export function lastDigestBefore(now: Date): Date {
  const settledNow = now.getTime() - settled;
  const today = new Date(`${toDay(now.toISOString())}T${time}`);
  return today.getTime() <= settledNow ? today : new Date(today.getTime() - 24 * 60 * 60 * 1000);
}
