import 'server-only';
import { cache } from 'react';
import type { Locale } from '@/i18n/routing';
import { toDay } from '@/lib/dates';
import { keepReading } from '@/lib/kept-reading';
import { editionListTags } from '@/lib/tags';
import { newestFirst } from './find-page';
import { whereOf } from './news';
import { getReader } from './reader';

/** Gives the years in which news was published, newest first, with how much. */
export const listNewsYears = cache(keepReading((locale) => editionListTags('news', locale), async (locale: Locale): Promise<readonly { year: number; count: number }[]> => {
  const { payload, asVisitor } = await getReader();
  const bound = async (sort: string[]) => {
    const { docs } = await payload.find({
      collection: 'news',
      where: { language: { equals: locale }, publishedAt: { exists: true } },
      sort,
      limit: 1,
      pagination: false,
      ...asVisitor,
      depth: 0,
    });
    return docs[0]?.publishedAt ? Number(toDay(docs[0].publishedAt).slice(0, 4)) : undefined;
  };
  const [first, last] = await Promise.all([bound(['publishedAt', 'id']), bound([...newestFirst])]);
  if (first === undefined || last === undefined) return [];
  const years = Array.from({ length: last - first + 1 }, (_, back) => last - back);
  const counted = await Promise.all(
    years.map(async (year) => {
      const { totalDocs } = await payload.count({ collection: 'news', where: whereOf(locale, { year }), overrideAccess: false, user: asVisitor.user });
      return { year, count: totalDocs };
    }),
  );
  return counted.filter(({ count }) => count > 0);
}));
