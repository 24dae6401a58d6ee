import { formatMoment } from '../moment';
import type { Asker } from './asker';
import { mostItems, type DeskItem } from './desk-list';

const unseen = { state: { equals: 'new' } } as const;
const oldestFirst = { sort: 'createdAt', limit: mostItems, pagination: false, depth: 0 } as const;

/** Gives the messages of readers that nobody has looked at, the oldest first. */
export async function listNewMessages({ payload }: Asker): Promise<DeskItem[]> {
  const { docs } = await payload.find({ collection: 'messages', where: unseen, ...oldestFirst, select: { subject: true, createdAt: true } });
  return docs.map(({ id, subject, createdAt }) => ({ href: `/admin/collections/messages/${id}`, text: subject, note: formatMoment(createdAt) }));
}

/** Gives what readers say is wrong with pages and nobody has looked at, the oldest first. */
export async function listNewProblems({ payload }: Asker): Promise<DeskItem[]> {
  const { docs } = await payload.find({ collection: 'page-problems', where: unseen, ...oldestFirst, select: { page: true, message: true, createdAt: true } });
  return docs.map(({ id, page, message, createdAt }) => ({
    href: `/admin/collections/page-problems/${id}`,
    text: page,
    note: [message && shorten(message), formatMoment(createdAt)].filter(Boolean).join(' · '),
  }));
}

const shorten = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
