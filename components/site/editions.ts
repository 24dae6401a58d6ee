import { addressOf, type Href } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';

/** Where a page is in each language in which it exists. */
export type Editions = Partial<Record<Locale, string>>;

/** What a reader chose, as it stands in an address. */
type Choice = Record<string, string | string[] | undefined>;

/** Gives the addresses of a page that every language has. What the reader chose goes along, in the words of each language. */
export function everyEdition(href: Href, choice: Choice | ((locale: Locale) => Choice) = {}): Record<Locale, string> {
  const choose = typeof choice === 'function' ? choice : () => choice;
  return { vi: addressOf('vi', href) + tailOf(choose('vi')), en: addressOf('en', href) + tailOf(choose('en')) };
}

function tailOf(choice: Choice): string {
  const given = new URLSearchParams(Object.entries(choice).flatMap(([name, values]) => [values ?? []].flat().filter(Boolean).map((value) => [name, value])));
  return given.size > 0 ? `?${given}` : '';
}
