import { editionSlugs } from '../editions/edition-slugs';
import { formatMoment } from '../moment';
import { speak } from '../speak';
import type { Asker } from './asker';
import { mostItems, type DeskItem } from './desk-list';

/** Gives translations whose original says something else by now, the longest behind first; each leads to the comparison. */
export async function listBehind(asker: Asker): Promise<DeskItem[]> {
  const found = await Promise.all(
    editionSlugs.map(async (collection) => {
      const { docs } = await asker.payload.find({
        collection,
        where: { behindSince: { exists: true }, _status: { equals: 'published' }, editionState: { not_equals: 'withdrawn' } },
        sort: 'behindSince',
        limit: mostItems,
        pagination: false,
        depth: 0,
        select: { title: true, behindSince: true },
        overrideAccess: false,
        user: asker.user,
      });
      return docs.map(({ id, title, behindSince }) => ({ collection, id, title, since: behindSince ?? '' }));
    }),
  );
  return found
    .flat()
    .sort((a, b) => a.since.localeCompare(b.since))
    .slice(0, mostItems)
    .map(({ collection, id, title, since }) => ({
      href: `/admin/translations/${collection}/${id}`,
      text: title || `#${id}`,
      note: speak(asker, { vi: `từ ${formatMoment(since)}`, en: `since ${formatMoment(since)}` }),
    }));
}
