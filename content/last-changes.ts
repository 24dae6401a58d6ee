import 'server-only';
import { routing } from '@/i18n/routing';
import { noteTags } from '@/lib/rendering';
import { editionListTags } from '@/lib/tags';
import { getReader } from './reader';
import { readDivisionChanges, readLastChange } from './sitemap-records';

/** When what readers see of each subject last changed, ISO 8601; undefined where there is nothing. */
export type LastChanges = Record<'department' | 'divisions' | 'directives' | 'news' | 'questions', string | undefined>;

/** Gives the last change of everything that the portal offers as data. */
export async function readLastChanges(): Promise<LastChanges> {
  const [department, divisions, directives, news, questions] = await Promise.all([
    readLastChange('department'),
    readDivisionChanges(),
    readLastEdition('directives'),
    readLastEdition('news'),
    readLastEdition('answers'),
  ]);
  return { department, divisions: [...divisions.values()].sort().at(-1), directives, news, questions };
}

/** An edition changes for readers when it is published and, after that, when it is revised. */
async function readLastEdition(collection: 'news' | 'directives' | 'answers'): Promise<string | undefined> {
  noteTags(...editionListTags(collection, ...routing.locales));
  const { payload } = await getReader();
  const newest = async (field: 'publishedAt' | 'revisedAt') => {
    const { docs } = await payload.find({
      collection,
      where: { [field]: { exists: true } },
      sort: `-${field}`,
      limit: 1,
      pagination: false,
      overrideAccess: false,
      depth: 0,
      select: { publishedAt: true, revisedAt: true },
    });
    return docs[0]?.[field] ?? undefined;
  };
  const times = await Promise.all([newest('publishedAt'), newest('revisedAt')]);
  return times.filter((time) => time !== undefined).sort().at(-1);
}
