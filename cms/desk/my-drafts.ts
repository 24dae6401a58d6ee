import type { Payload, TypedUser } from 'payload';
import { formatDateTime } from '@/i18n/format-date';
import { mostItems, type DeskItem } from './desk-list';

/** Gives the drafts that an official was the last to write in, the latest first. */
export async function listMyDrafts(payload: Payload, user: TypedUser): Promise<DeskItem[]> {
  const found = await Promise.all(
    (['news', 'directives'] as const).map(async (collection) => {
      const { docs } = await payload.find({
        collection,
        where: { and: [{ _status: { equals: 'draft' } }, { writtenBy: { equals: user.id } }] },
        sort: '-updatedAt',
        draft: true,
        limit: mostItems,
        depth: 0,
        overrideAccess: false,
        user,
      });
      return docs.map(({ id, title, updatedAt }) => ({ collection, id, title, updatedAt }));
    }),
  );
  return found
    .flat()
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
    .slice(0, mostItems)
    .map(({ collection, id, title, updatedAt }) => ({ href: `/admin/collections/${collection}/${id}`, text: title || `#${id}`, note: formatDateTime(updatedAt, 'vi') }));
}
