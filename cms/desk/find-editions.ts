import type { Where } from 'payload';
import { editionSlugs, type EditionSlug } from '../editions/fields';
import type { Edition } from '../editions/situation';
import { speak } from '../speak';
import type { Asker } from './asker';
import { mostItems, type DeskItem } from './desk-list';

/** The working version of an edition, and which kind it is. */
export type Found = { collection: EditionSlug; edition: Edition };

/** The times by which work is ordered, oldest or next first; `-` turns the order round. */
const times = {
  submittedAt: ['review.submittedAt', ({ review }: Edition) => review?.submittedAt],
  publishOn: ['publishOn', ({ publishOn }: Edition) => publishOn],
  '-updatedAt': ['-updatedAt', ({ updatedAt }: Edition) => updatedAt],
} as const;

/** Gives the first of the editions of every kind whose working version is as `where` says. */
export async function findEditions({ payload, user }: Asker, where: Where, order: keyof typeof times): Promise<Found[]> {
  const [sort, timeOf] = times[order];
  const found = await Promise.all(
    editionSlugs.map(async (collection): Promise<Found[]> => {
      const { docs } = await payload.find({ collection, where, sort, draft: true, limit: mostItems, pagination: false, depth: 0, overrideAccess: false, user });
      return docs.map((edition) => ({ collection, edition }));
    }),
  );
  const sign = order.startsWith('-') ? -1 : 1;
  return found
    .flat()
    .sort((a, b) => sign * (timeOf(a.edition) ?? '').localeCompare(timeOf(b.edition) ?? ''))
    .slice(0, mostItems);
}

/** Makes the line of an edition. */
export const toItem = (asker: Asker, { collection, edition: { id, title } }: Found, note: string): DeskItem => ({
  href: `/admin/collections/${collection}/${id}`,
  text: title || speak(asker, { vi: `Chưa có tiêu đề (#${id})`, en: `No title yet (#${id})` }),
  note,
});
