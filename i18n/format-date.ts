import { timeZone } from '@/lib/dates';
import type { Locale } from './routing';

const formats: Record<Locale, Intl.DateTimeFormat> = {
  // Decree 30/2020/NĐ-CP, appendix I: the day below 10 and the months 1 and 2 bear a zero; dd/MM/yyyy does so throughout.
  vi: new Intl.DateTimeFormat('vi-VN', { timeZone, day: '2-digit', month: '2-digit', year: 'numeric' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'long', year: 'numeric' }),
};

/** Writes a date for readers: "04/01/2008" in Vietnamese, "4 January 2008" in English. Takes an ISO 8601 time. */
export function formatDate(iso: string, locale: Locale): string {
  return formats[locale].format(new Date(iso));
}

const timeFormats: Record<Locale, Intl.DateTimeFormat> = {
  vi: new Intl.DateTimeFormat('vi-VN', { timeZone, hour: '2-digit', minute: '2-digit' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }),
};

/** Writes a moment for readers: "09:30, 04/01/2008" in Vietnamese, "4 January 2008, 09:30" in English. Takes an ISO 8601 time. */
export function formatDateTime(iso: string, locale: Locale): string {
  const [day, time] = [formatDate(iso, locale), timeFormats[locale].format(new Date(iso))];
  return locale === 'vi' ? `${time}, ${day}` : `${day}, ${time}`;
}
