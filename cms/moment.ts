import { timeZone } from '@/lib/dates';

const format = new Intl.DateTimeFormat('en-GB', { timeZone, day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' });

/** Writes a moment as the newsroom does in both languages: "04/01/2008 09:30", in Viet Nam. Takes an ISO 8601 time. */
export const formatMoment = (iso: string): string => format.format(new Date(iso)).replace(', ', ' ');
