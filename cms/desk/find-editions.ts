import type { Where } from 'payload';
import { editionSlugs, type EditionSlug } from '../editions/edition-slugs';
import type { Edition } from '../editions/situation';
import { speak, type Message } from '../speak';
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
  text: title || speak(asker, { vi: `${kinds[collection].vi} chưa có tiêu đề (#${id})`, en: `${kinds[collection].en} without a title yet (#${id})` }),
  note,
});

/** What a kind of edition is called where there is no title to call it by. */
const kinds: Record<EditionSlug, Message> = {
  news: { vi: 'Tin, bài', en: 'News item' },
  directives: { vi: 'Ý kiến chỉ đạo', en: 'Directive' },
  answers: { vi: 'Hỏi đáp', en: 'Answer' },
  consultations: { vi: 'Dự thảo lấy ý kiến', en: 'Consultation' },
};
