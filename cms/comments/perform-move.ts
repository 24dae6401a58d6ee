import { APIError, type PayloadRequest } from 'payload';
import type { Comment } from '@/payload-types';
import { dropRecordPages, removeRecordPages } from '../drop-pages';
import { idOf } from '../editions/situation';
import { maskText } from '../mask-text';
import { speak, type Message } from '../speak';
import { lockRecord } from '../statements';
import { recordTrail } from '../trail/record';
import { withTransaction } from '../with-transaction';
import { commentName } from './receive';
import { commentRefusalOf, commentTransitionOf, type CommentMove, type hidingReasons } from './transitions';

/** What comes with a transition. `seen` is the time (ISO 8601) of the comment as the official has read it. */
export type CommentGiven = { seen?: string; text?: string; organisation?: string; reason?: (typeof hidingReasons)[number] };

const refusals = {
  gone: [404, { vi: 'Không có ý kiến này.', en: 'There is no such comment.' }],
  seen: [400, { vi: 'Thiếu “seen”: thời điểm của ý kiến đã đọc.', en: 'Missing “seen”: the time of the comment as it was read.' }],
  changed: [409, { vi: 'Ý kiến đã thay đổi từ lúc bạn mở. Hãy tải lại trang rồi làm lại.', en: 'The comment has changed since you opened it. Reload and try again.' }],
  text: [400, { vi: 'Hãy để lại lời sẽ hiện trên Cổng, đã bỏ thông tin cá nhân.', en: 'Leave the wording that readers will see, without personal data.' }],
  organisation: [400, { vi: 'Hãy để lại tên tổ chức sẽ hiện cùng ý kiến.', en: 'Leave the name of the organisation that is shown with the comment.' }],
  reason: [400, { vi: 'Hãy chọn vì sao không hiện.', en: 'Choose why it is not shown.' }],
  right: [403, { vi: 'Vai trò của bạn không làm được việc này.', en: 'Your role does not allow this.' }],
  state: [409, { vi: 'Việc này không làm được lúc này. Hãy tải lại trang.', en: 'This cannot be done now. Reload the page.' }],
} as const satisfies Record<string, readonly [number, Message]>;

/** Makes the error for an official. */
export function refuseComment(req: PayloadRequest, reason: keyof typeof refusals): APIError {
  const [status, message] = refusals[reason];
  return new APIError(speak(req, message), status, null, true);
}

/** Gives a comment, or null where there is none. */
export const readComment = (req: PayloadRequest, id: number): Promise<Comment | null> => req.payload.findByID({ collection: 'comments', id, depth: 0, disableErrors: true, req });

/** What is left of a comment of which nothing personal is to be left. What was let through stays only where `keepsPublic`. */
export function erasedComment(keepsPublic: boolean): Partial<Comment> {
  const left = { text: null, organisation: null, name: null, contact: null, excerpt: null, erasedAt: new Date().toISOString() };
  return keepsPublic ? left : { ...left, publicText: null, publicOrganisation: null };
}

/** The name of a body as it may be shown beside its comment. */
export function shownNameOf({ sender, organisation, publicOrganisation, language }: Comment): string | null {
  if (sender !== 'body') return null;
  return publicOrganisation ?? (organisation ? maskText(organisation, language) : null);
}

const losesWords = (before?: string | null, after?: string | null): boolean => Boolean(before && !after?.includes(before));

/** Says whether readers have seen words of a comment that they are to see no more. */
const takesAway = (comment: Comment, { publicText, publicOrganisation }: Partial<Comment>): boolean =>
  comment.state === 'shown' && (losesWords(comment.publicText, publicText) || losesWords(comment.publicOrganisation, publicOrganisation));

function changeOf(name: CommentMove, comment: Comment, { text, organisation, reason }: CommentGiven): Partial<Comment> {
  const decided = { state: commentTransitionOf(name).to, decidedAt: new Date().toISOString() };
  if (name === 'show') {
    const shownName = shownNameOf(comment);
    return { ...decided, publicText: text?.normalize('NFC'), publicOrganisation: shownName && (organisation?.normalize('NFC') ?? shownName), reason: null };
  }
  if (name === 'hide') return { ...decided, publicText: null, publicOrganisation: null, reason };
  return { ...decided, ...erasedComment(false), reason: 'asked' };
}

/**
 * Makes a transition of a comment, with its entry in the trail, in one transaction, and drops the pages of its draft:
 * those that show what is hidden, erased or left out for good.
 * Throws an APIError in the official's language when it is not allowed now or something is missing.
 */
export async function performCommentMove(req: PayloadRequest, id: number, name: CommentMove, given: CommentGiven): Promise<void> {
  await withTransaction(req, async () => {
    await lockRecord(req, 'comments', id);
    const comment = await readComment(req, id);
    if (!comment) throw refuseComment(req, 'gone');
    const refusal = commentRefusalOf(name, { state: comment.state, erased: Boolean(comment.erasedAt) }, req.user);
    if (refusal) throw refuseComment(req, refusal);
    if (Date.parse(given.seen ?? '') !== Date.parse(comment.updatedAt)) throw refuseComment(req, given.seen ? 'changed' : 'seen');
    const { asks } = commentTransitionOf(name);
    if (asks && !given[asks]) throw refuseComment(req, asks);
    const change = changeOf(name, comment, given);
    await req.payload.update({ collection: 'comments', id, data: change, depth: 0, req });
    await recordTrail(req, {
      action: `comment.${name}`,
      collection: 'comments',
      record: id,
      title: commentName(id),
      language: comment.language,
      before: { state: comment.state },
      after: { state: change.state, ...(given.reason && name === 'hide' ? { reason: given.reason } : {}) },
    });
    const consultation = idOf(comment.consultation);
    const isCorrection = name === 'show' && !takesAway(comment, change);
    if (consultation !== null) await (isCorrection ? dropRecordPages : removeRecordPages)(req, 'consultations', consultation);
  });
}
