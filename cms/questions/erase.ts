import type { PayloadRequest } from 'payload';
import type { Question } from '@/payload-types';
import { idOf, publicStateOf } from '../editions/situation';
import { isOpen } from './transitions';

/** What becomes of a question of which nothing personal is to be left: what remains says when it came and how it ended. */
export function erased({ state, closedAt }: Pick<Question, 'state' | 'closedAt'>) {
  const now = new Date().toISOString();
  return {
    state: isOpen(state) ? ('withdrawn' as const) : state,
    question: null,
    name: null,
    contact: null,
    email: null,
    excerpt: null,
    reply: { text: null, remark: null },
    closedAt: closedAt ?? now,
    erasedAt: now,
  };
}

/** Deletes what holds the reader's words and was never public: the answers that were begun, and the drafts of those that were published. */
export async function deleteDrafts(req: PayloadRequest, question: number): Promise<void> {
  const { docs } = await req.payload.find({ collection: 'answers', where: { source: { equals: question } }, draft: true, pagination: false, depth: 0, req });
  for (const { id } of docs) {
    const main = await req.payload.findByID({ collection: 'answers', id, draft: false, depth: 0, req });
    if (publicStateOf(main) !== 'none') {
      await req.payload.db.deleteVersions({ collection: 'answers', where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'draft' } }, { latest: { not_equals: true } }] }, req });
      continue;
    }
    const translations = await req.payload.find({ collection: 'answers', where: { original: { equals: id } }, draft: true, pagination: false, depth: 0, req });
    for (const one of [...translations.docs, { id }]) await req.payload.delete({ collection: 'answers', id: one.id, req });
  }
}

/** Gives the number of the answer that a question has, if it has one. */
export const answerOf = ({ answer }: Pick<Question, 'answer'>): number | null => idOf(answer);
