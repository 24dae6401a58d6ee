import { editionSlugs } from '../editions/edition-slugs';
import type { Asker } from './asker';
import { mostItems, type DeskItem } from './desk-list';

/** How many of the latest published items are looked at. */
const latest = 100;

/** Gives published originals, of either language, that nobody has begun to translate, the oldest of the latest first. */
export async function listUntranslated({ payload, user }: Asker): Promise<DeskItem[]> {
  const found = await Promise.all(
    editionSlugs.map(async (collection) => {
      const rights = { collection, depth: 0, overrideAccess: false, user, pagination: false } as const;
      const { docs } = await payload.find({
        ...rights,
        where: { and: [{ _status: { equals: 'published' } }, { editionState: { not_equals: 'withdrawn' } }, { original: { exists: false } }] },
        sort: '-publishedAt',
        limit: latest,
        select: { title: true, publishedAt: true },
      });
      const { docs: translations } = await payload.find({ ...rights, where: { original: { in: docs.map(({ id }) => id) } }, select: { original: true } });
      const begun = new Set(translations.map(({ original }) => (typeof original === 'object' ? original?.id : original)));
      return docs.filter(({ id }) => !begun.has(id)).map((doc) => ({ ...doc, collection }));
    }),
  );
  return found
    .flat()
    .sort((a, b) => (a.publishedAt ?? '').localeCompare(b.publishedAt ?? ''))
    .slice(0, mostItems)
    .map(({ collection, id, title }) => ({ href: `/admin/collections/${collection}/${id}`, text: title }));
}
