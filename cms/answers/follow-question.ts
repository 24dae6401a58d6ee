import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload';
import type { Answer } from '@/payload-types';
import { idOf } from '../editions/situation';
import { followMove } from '../questions/perform-move';

/** Closes the question of a reader once its answer is public, in the same transaction. */
export const followAnswer: CollectionAfterChangeHook<Answer> = async ({ doc, req }) => {
  const source = idOf(doc.source);
  if (source !== null && !req.context.savesDraft && doc._status === 'published' && doc.editionState === 'published') await followMove(req, source, 'publish');
};

/** A question whose answer was deleted waits for one again. */
export const followAnswerDeletion: CollectionAfterDeleteHook<Answer> = async ({ doc, req }) => {
  const source = idOf(doc.source);
  if (source !== null) await followMove(req, source, 'lose');
};
