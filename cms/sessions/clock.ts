import { timeZone } from '@/lib/dates';

/** Writes a time of day as the newsroom shows it: 17:05, in Viet Nam. */
export const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
