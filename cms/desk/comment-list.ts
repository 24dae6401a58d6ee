import { formatMoment } from '../moment';
import { speak } from '../speak';
import type { Asker } from './asker';
import { mostItems, type DeskItem } from './desk-list';

/** Gives the comments on drafts that nobody has read, oldest first, each with its draft. */
export async function listUnreadComments(asker: Asker): Promise<DeskItem[]> {
  const { docs } = await asker.payload.find({
    collection: 'comments',
    where: { state: { equals: 'received' } },
    sort: 'receivedAt',
    limit: mostItems,
    pagination: false,
    depth: 1,
    overrideAccess: false,
    user: asker.user,
  });
  return docs.map(({ id, excerpt, receivedAt, consultation }) => ({
    href: `/admin/collections/comments/${id}`,
    text: excerpt || speak(asker, { vi: `Ý kiến số ${id}`, en: `Comment ${id}` }),
    note: [formatMoment(receivedAt), typeof consultation === 'object' ? consultation?.title : ''].filter(Boolean).join(' · '),
  }));
}
