import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { timeZone } from '@/lib/dates';
import { routing } from './routing';

/** Gives next-intl the words of the page's language; dates are those of Viet Nam wherever the server stands. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  const { default: messages } = await import(`../messages/${locale}.json`);
  return { locale, messages, timeZone };
});
