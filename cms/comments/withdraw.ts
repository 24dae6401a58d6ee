import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload';
import type { Comment } from '@/payload-types';
import { removeRecordPages } from '../drop-pages';
import { idOf } from '../editions/situation';
import { recordTrail } from '../trail/record';
import { erasedComment } from './perform-move';
import { commentName } from './receive';

/** What officials were to erase is erased, and readers see none of it. */
const isGone = ({ erasedAt, publicText }: Comment): boolean => Boolean(erasedAt) && !publicText;

/**
 * Erases a comment, with what readers see of it, when whoever sent it has shown its code: the page of the portal saves
 * it with `withdraws` in the context, and nobody over REST can. It counts all the same in what is summed up.
 */
export const withdrawComment: CollectionBeforeChangeHook<Comment> = ({ context, data, originalDoc, req }) => {
  if (!context.withdraws || !originalDoc || isGone(originalDoc) || req.user) return data;
  return { ...data, ...erasedComment(false), state: 'hidden', reason: 'asked', decidedAt: originalDoc.decidedAt ?? new Date().toISOString() };
};

/** The trail says that it was taken back, and its draft shows it no more. */
export const recordCommentWithdrawal: CollectionAfterChangeHook<Comment> = async ({ context, doc, previousDoc, req }) => {
  if (!context.withdraws || isGone(previousDoc) || req.user) return;
  await recordTrail(req, { action: 'commentWithdrawn', collection: 'comments', record: doc.id, title: commentName(doc.id), language: doc.language, before: { state: previousDoc.state }, after: { state: doc.state, erased: true } });
  const consultation = idOf(doc.consultation);
  if (consultation !== null) await removeRecordPages(req, 'consultations', consultation);
};
