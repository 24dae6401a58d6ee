import type { Search } from '@/components/sections/search-address';
import { isEntryKind, mostPages } from '@/content/search';
import type { Division } from '@/content/divisions';
import type { Topic } from '@/content/topics';
import { longestQuery } from '@/lib/query-limits';
import { parsePage, parseYear } from '../news/address-numbers';

/** A query string as Next gives it: anyone can write anything there. */
export type SearchQuery = Record<string, string | string[] | undefined>;

/** Reads what is searched for. What is unknown or said twice is as if it had not been said. */
export function readSearch({ q, kind, topic, division, year, page }: SearchQuery, topics: readonly Topic[], divisions: readonly Division[]): Search & { page: number } {
  return {
    text: typeof q === 'string' ? cut(q) : '',
    filter: {
      kind: isEntryKind(kind) ? kind : undefined,
      topic: topics.find(({ slug }) => slug === topic),
      division: divisions.find(({ slug }) => slug === division),
      year: (typeof year === 'string' ? parseYear(year) : undefined) ?? undefined,
    },
    page: Math.min(mostPages, (typeof page === 'string' ? parsePage(page) : undefined) ?? 1),
  };
}

/** Each link on the page repeats what was typed. Two characters more than are searched for, one of which may be a space, tell that something was left out. */
const cut = (typed: string) => Array.from(typed.trim().slice(0, 10 * longestQuery).replace(/\s+/g, ' ')).slice(0, longestQuery + 2).join('').trim();
