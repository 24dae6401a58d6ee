import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload';
import type { Question } from '@/payload-types';
import { recordTrail } from '../trail/record';
import { deleteDrafts, erased, lockAnswerOf } from './erase';
import { questionName } from './name';

/**
 * Erases a question when its reader, who has shown the code, takes it back: the page of the portal saves it with
 * `withdraws` in the context, and nobody over REST can.
 */
export const withdrawQuestion: CollectionBeforeChangeHook<Question> = async ({ context, data, originalDoc, req }) => {
  if (!context.withdraws || !originalDoc || originalDoc.erasedAt || req.user) return data;
  await lockAnswerOf(req, originalDoc);
  return { ...data, ...erased(originalDoc) };
};

export const recordWithdrawal: CollectionAfterChangeHook<Question> = async ({ context, doc, previousDoc, req }) => {
  if (!context.withdraws || previousDoc.erasedAt || req.user) return;
  await deleteDrafts(req, doc.id);
  await recordTrail(req, { action: 'questionWithdrawn', collection: 'questions', record: doc.id, title: questionName(doc.id), language: doc.language, before: { state: previousDoc.state }, after: { state: doc.state, erased: true } });
};
