import type { SearchFilter } from '@/content/search';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';

/** What a page of results shows: the address says all of it. */
export type Search = { text: string; filter: SearchFilter; page?: number };

/** Gives the address of a page of results. */
export function searchPath(locale: Locale, { text, filter: { kind, topic, division, year }, page = 1 }: Search): string {
  const query = new URLSearchParams({ q: text });
  if (kind) query.set('kind', kind);
  if (topic) query.set('topic', topic.slug);
  if (division) query.set('division', division.slug);
  if (year) query.set('year', String(year));
  if (page > 1) query.set('page', String(page));
  return `${addressOf(locale, '/search')}?${query}`;
}
