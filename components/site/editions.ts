import { addressOf, type Href } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';

/** Where a page is in each language in which it exists. */
export type Editions = Partial<Record<Locale, string>>;

/** Gives the addresses of a page that every language has. */
export function everyEdition(href: Href): Record<Locale, string> {
  return { vi: addressOf('vi', href), en: addressOf('en', href) };
}
