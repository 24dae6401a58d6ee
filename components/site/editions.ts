import { addressOf, type Href } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';

/** Where a page is in each language in which it exists. */
export type Editions = Partial<Record<Locale, string>>;

/** Gives the addresses of a page that every language has. What the reader chose goes along in `query`, where both languages call it the same. */
export function everyEdition(href: Href, query: Record<string, string | undefined> = {}): Record<Locale, string> {
  const given = new URLSearchParams(Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1])));
  const tail = given.size > 0 ? `?${given}` : '';
  return { vi: addressOf('vi', href) + tail, en: addressOf('en', href) + tail };
}
