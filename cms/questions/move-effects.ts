import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { sendsMail } from '@/lib/env';
import type { Question } from '@/payload-types';
import { publicStateOf, readStanding } from '../editions/situation';
import { queueMail } from '../mail/queue';
import { maskText } from '../mask-text';
import { lockRecord } from '../statements';
import { answerOf, deleteDrafts, erased, listTranslations } from './erase';
import { refuseQuestion } from './refusals';
import { declineReasons, type QuestionMove } from './transitions';

const Text = z.string().trim().min(1).max(4000).transform((text) => text.normalize('NFC'));

/** An answer for the reader alone: a text, or a reason for not answering with a text where more is to be said. */
export const Outcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('replied'), text: Text }),
  z.object({ kind: z.literal('declined'), reason: z.enum(declineReasons), text: Text.optional() }),
]);

/** What comes with a transition. `seen` is the time (ISO 8601) of the question as the official has read it. */
export type QuestionGiven = { seen?: string; division?: number; outcome?: z.infer<typeof Outcome>; remark?: string };

type Effect = (args: { req: PayloadRequest; question: Question; given: QuestionGiven }) => Promise<void>;

type Change = Partial<Omit<Question, 'id' | 'createdAt' | 'updatedAt'>>;

async function save(req: PayloadRequest, { id }: Question, data: Change): Promise<void> {
  await req.payload.update({ collection: 'questions', id, data, depth: 0, req });
}

/** Ends a question: the reader who left an address is told, in the same transaction. */
async function close(req: PayloadRequest, question: Question, data: Change): Promise<void> {
  await save(req, question, { ...data, closedAt: new Date().toISOString() });
  if (question.email && sendsMail) await queueMail(req.payload, { kind: 'answered', key: `answered:${question.id}`, record: question.id }, await req.transactionID);
}

async function assignTo(req: PayloadRequest, division: number | undefined): Promise<{ division: number }> {
  const known = division === undefined ? null : await req.payload.findByID({ collection: 'divisions', id: division, depth: 0, disableErrors: true, req });
  if (!known) throw refuseQuestion(req, 'division');
  return { division: known.id };
}

/** What is in somebody's hands is returned first; what was public is no draft. */
async function refuseUnlessDraft(req: PayloadRequest, answer: number): Promise<void> {
  await lockRecord(req, 'answers', answer);
  const standing = await readStanding(req, 'answers', answer);
  if (standing && (standing.situation.state !== 'draft' || publicStateOf(standing.main) !== 'none')) throw refuseQuestion(req, 'answerInReview');
}

/** What each transition does, once the table has allowed it. */
export const moveEffects: Record<QuestionMove, Effect> = {
  assign: async ({ req, question, given }) => save(req, question, { state: 'assigned', ...(await assignTo(req, given.division)) }),

  reassign: async ({ req, question, given }) => save(req, question, await assignTo(req, given.division)),

  // The edition belongs to whoever begins it, and goes the way of every edition from here.
  answer: async ({ req, question }) => {
    const { id } = await req.payload.create({
      collection: 'answers',
      data: { language: question.language, question: maskText(question.question ?? '', question.language), division: question.division, askedOn: question.receivedAt, source: question.id },
      draft: true,
      depth: 0,
      req,
    });
    await save(req, question, { state: 'answering', answer: id });
  },

  setAside: async ({ req, question }) => {
    const answer = answerOf(question);
    if (answer !== null) for (const id of [answer, ...(await listTranslations(req, answer))]) await refuseUnlessDraft(req, id);
    await save(req, question, { state: 'assigned', answer: null });
    await deleteDrafts(req, question.id);
  },

  propose: ({ req, question, given: { outcome } }) =>
    save(req, question, {
      state: 'inReview',
      reply: {
        kind: outcome?.kind,
        reason: outcome?.kind === 'declined' ? outcome.reason : null,
        text: outcome?.text ?? null,
        remark: null,
        remarkBy: null,
        proposedBy: req.user?.id,
        proposedAt: new Date().toISOString(),
        approvedBy: null,
      },
    }),

  recall: ({ req, question }) => save(req, question, { state: 'assigned' }),

  return: ({ req, question, given }) => save(req, question, { state: 'assigned', reply: { ...question.reply, remark: given.remark?.normalize('NFC'), remarkBy: req.user?.name } }),

  approve: async ({ req, question }) => {
    if (!question.reply?.kind) throw refuseQuestion(req, 'outcome');
    await close(req, question, { state: question.reply.kind, reply: { ...question.reply, remark: null, remarkBy: null, approvedBy: req.user?.id } });
  },

  erase: async ({ req, question }) => {
    // First: a question of which nothing is left does not wait for another answer.
    await save(req, question, erased(question));
    await deleteDrafts(req, question.id);
  },

  publish: ({ req, question }) => close(req, question, { state: 'published' }),

  lose: ({ req, question }) => save(req, question, { state: 'assigned', answer: null }),
};
