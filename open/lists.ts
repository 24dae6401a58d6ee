import { z } from 'zod';
import type { Locale } from '@/i18n/routing';
import { absoluteUrl } from '@/lib/absolute-url';
import { openPath, type OpenSubject } from './addresses';
import { Directive } from './directives';
import { Division } from './divisions';
import { NewsItem } from './news';
import { Address, Language } from './parts';
import { Question } from './questions';

/** Which page of a list, and how long its pages are: what the query of a list may say. */
export const PageQuery = z.object({
  page: z.int().min(1).max(100_000).default(1).meta({ description: 'Which page, from 1.' }),
  perPage: z.int().min(1).max(100).default(20).meta({ description: 'How many a page holds.' }),
});
export type PageQuery = z.output<typeof PageQuery>;

const listOf = <Item extends z.ZodType>(items: Item) =>
  z.object({
    language: Language,
    total: z.int().min(0).meta({ description: 'How many there are on all pages.' }),
    page: z.int().min(1),
    pages: z.int().min(1),
    perPage: z.int().min(1),
    next: Address.optional(),
    previous: Address.optional(),
    items: z.array(items),
  });

export const Divisions = listOf(Division).meta({ description: 'A page of the divisions, in the order of the organisation.' });
export const Directives = listOf(Directive).meta({ description: 'A page of the directives, the newest first.' });
export const News = listOf(NewsItem).meta({ description: 'A page of the news, the newest first.' });
export const Questions = listOf(Question).meta({ description: 'A page of the questions that were answered in public, the newest answer first.' });

export type OpenList<Item> = Omit<z.output<typeof News>, 'items'> & { items: Item[] };

/** Makes a page of a list as data; null where there is no such page. An empty list has one page. */
export function toOpenList<Item>(
  locale: Locale,
  subject: OpenSubject,
  { page, perPage }: PageQuery,
  { items, total }: { items: Item[]; total: number },
): OpenList<Item> | null {
  const pages = Math.max(1, Math.ceil(total / perPage));
  if (page > pages) return null;
  const pageUrl = (number: number) => absoluteUrl(`${openPath(locale, subject)}?page=${number}&perPage=${perPage}`);
  return {
    language: locale,
    total,
    page,
    pages,
    perPage,
    next: page < pages ? pageUrl(page + 1) : undefined,
    previous: page > 1 ? pageUrl(page - 1) : undefined,
    items,
  };
}
