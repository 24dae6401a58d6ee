import type { PayloadRequest } from 'payload';
import type { Question } from '@/payload-types';
import { idOf } from '../editions/situation';
import { allowsSelfApproval } from '../rules/global';
import { lockRecord } from '../statements';
import { recordTrail } from '../trail/record';
import { withTransaction } from '../with-transaction';
import { lockAnswerOf } from './erase';
import { moveEffects, type QuestionGiven } from './move-effects';
import { questionName } from './name';
import { refuseQuestion, refuseQuestionMove } from './refusals';
import { questionRefusalOf, questionTransitionOf, type QuestionMove, type QuestionSituation } from './transitions';

/** Gives what the table of transitions asks about a question. */
export const questionSituationOf = ({ state, reply, erasedAt }: Question): QuestionSituation => ({ state, proposedBy: idOf(reply?.proposedBy), erased: Boolean(erasedAt) });

/** Gives a question, or null where there is none. */
export const readQuestion = (req: PayloadRequest, id: number): Promise<Question | null> =>
  req.payload.findByID({ collection: 'questions', id, depth: 0, disableErrors: true, req });

/**
 * Makes a transition of a question that an official asks for, with its entry in the trail, in one transaction. Throws an
 * APIError in the official's language when the table does not allow it now, when the question has changed since it was
 * seen, or when something that the transition asks for is missing.
 */
export async function performMove(req: PayloadRequest, id: number, name: QuestionMove, given: QuestionGiven): Promise<void> {
  await withTransaction(req, async () => {
    const before = await readQuestion(req, id);
    if (before) await lockAnswerOf(req, before);
    await lockRecord(req, 'questions', id);
    const question = await readQuestion(req, id);
    if (!question) throw refuseQuestion(req, 'gone');
    const situation = questionSituationOf(question);
    const refusal = questionRefusalOf(name, situation, req.user, await allowsSelfApproval(req));
    if (refusal) throw refuseQuestionMove(req, refusal, situation.state);
    if (Date.parse(given.seen ?? '') !== Date.parse(question.updatedAt)) throw refuseQuestion(req, given.seen ? 'changed' : 'seen');
    for (const need of questionTransitionOf(name).asks ?? []) if (!given[need]) throw refuseQuestion(req, need);
    await moveEffects[name]({ req, question, given });
    await record(req, question, name, given, situation.proposedBy);
  });
}

/** The trail has numbers, states and the reason of a refusal: no word of the reader's, none to the reader. */
async function record(req: PayloadRequest, question: Question, name: QuestionMove, { division, outcome, remark }: QuestionGiven, proposedBy: number | null): Promise<void> {
  const after = await readQuestion(req, question.id);
  await recordTrail(req, {
    action: `question.${name}`,
    collection: 'questions',
    record: question.id,
    title: questionName(question.id),
    language: question.language,
    before: { state: question.state },
    after: {
      state: after?.state ?? null,
      ...(division ? { division } : {}),
      ...(outcome ? { outcome: outcome.kind, ...(outcome.kind === 'declined' ? { reason: outcome.reason } : {}) } : {}),
      ...(remark ? { remark } : {}),
      ...(name === 'approve' && proposedBy === req.user?.id ? { ownProposal: true } : {}),
    },
  });
}

/** Makes a transition of the portal's own, within the transaction of what brings it about. Does nothing where the table does not allow it. */
export async function followMove(req: PayloadRequest, id: number, name: 'publish' | 'lose'): Promise<void> {
  await lockRecord(req, 'questions', id);
  const question = await readQuestion(req, id);
  if (!question || questionRefusalOf(name, questionSituationOf(question), null, false)) return;
  await moveEffects[name]({ req, question, given: {} });
  await record(req, question, name, {}, null);
}
