import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload';
import type { Comment } from '@/payload-types';
import { dropRecordPages } from '../drop-pages';
import { idOf } from '../editions/situation';
import { excerptOf } from '../mask-text';
import { recordTrail } from '../trail/record';

/** What the trail calls a comment: its words may hold personal data, and the trail is never changed. */
export const commentName = (id: number): string => `Ý kiến góp ý số ${id}`;

/** Whatever is sent along, a comment begins unread. */
export const receiveComment: CollectionBeforeChangeHook<Comment> = ({ data, operation }) => {
  if (operation !== 'create') return data;
  return { ...data, state: 'received', publicText: null, publicOrganisation: null, reason: null, receivedAt: data.receivedAt ?? new Date().toISOString(), excerpt: excerptOf(data.text ?? '', data.language ?? 'vi') };
};

/** The trail says that a comment came; nothing of who sent it or from where. Its draft counts it. */
export const recordCommentReceipt: CollectionAfterChangeHook<Comment> = async ({ doc, operation, req }) => {
  if (operation !== 'create') return;
  const consultation = idOf(doc.consultation);
  if (consultation !== null) await dropRecordPages(req, 'consultations', consultation);
  await recordTrail(req, { action: 'commentReceived', collection: 'comments', record: doc.id, title: commentName(doc.id), language: doc.language });
};
