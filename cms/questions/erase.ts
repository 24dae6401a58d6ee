import type { PayloadRequest } from 'payload';
import type { Question } from '@/payload-types';
import { idOf, publicStateOf } from '../editions/situation';
import { lockRecord } from '../statements';
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

/** Deletes what holds the reader's words and was never public: the answers that were begun with their translations, and the drafts of those that were published. */
export async function deleteDrafts(req: PayloadRequest, question: number): Promise<void> {
  const { docs } = await req.payload.find({ collection: 'answers', where: { source: { equals: question } }, draft: true, pagination: false, depth: 0, req });
  for (const { id } of docs) {
    // A publication that is under way is waited for.
    await lockRecord(req, 'answers', id);
    const begun = (await wasPublic(req, id)) ? [] : await listTranslations(req, id);
    for (const one of [...begun, id]) {
      await lockRecord(req, 'answers', one);
      if (await wasPublic(req, one)) await deleteDraftsOf(req, one);
      else await req.payload.delete({ collection: 'answers', id: one, req });
    }
  }
}

/** Gives the numbers of an answer's translations, in whatever state. */
export async function listTranslations(req: PayloadRequest, answer: number): Promise<number[]> {
  const { docs } = await req.payload.find({ collection: 'answers', where: { original: { equals: answer } }, draft: true, pagination: false, depth: 0, req });
  return docs.map(({ id }) => id);
}

const wasPublic = async (req: PayloadRequest, id: number): Promise<boolean> =>
  publicStateOf(await req.payload.findByID({ collection: 'answers', id, draft: false, depth: 0, req })) !== 'none';

const deleteDraftsOf = (req: PayloadRequest, id: number): Promise<void> =>
  req.payload.db.deleteVersions({ collection: 'answers', where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'draft' } }, { latest: { not_equals: true } }] }, req });

/** Gives the number of the answer that a question has, if it has one. */
export const answerOf = ({ answer }: Pick<Question, 'answer'>): number | null => idOf(answer);

/** Locks the answer that a question has, if it has one: always before the question itself, as a publication does. */
export async function lockAnswerOf(req: PayloadRequest, question: Pick<Question, 'answer'>): Promise<void> {
  const answer = answerOf(question);
  if (answer) await lockRecord(req, 'answers', answer);
}
