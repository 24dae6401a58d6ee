import { may, type Right } from '../roles';
import type { Message } from '../speak';
import type { User } from '@/payload-types';

/** How far a comment on a draft has come: nothing is shown before an official has read it. */
export const commentStates = ['received', 'shown', 'hidden'] as const;
export type CommentState = (typeof commentStates)[number];

export const commentStateLabels: Record<CommentState, Message> = {
  received: { vi: 'Chờ xem', en: 'To be read' },
  shown: { vi: 'Đã hiện', en: 'Shown' },
  hidden: { vi: 'Không hiện', en: 'Not shown' },
};

/** Why a comment is not shown. It counts all the same in what is summed up. */
export const hidingReasons = ['asked', 'personal', 'offTopic', 'repeated', 'abuse'] as const;

export const hidingReasonLabels: Record<(typeof hidingReasons)[number], Message> = {
  asked: { vi: 'Người gửi không muốn hiện', en: 'Its sender does not want it shown' },
  personal: { vi: 'Có thông tin cá nhân, bí mật', en: 'It holds personal or secret matters' },
  offTopic: { vi: 'Không liên quan đến dự thảo', en: 'It is not about the draft' },
  repeated: { vi: 'Trùng ý kiến đã gửi', en: 'It repeats another' },
  abuse: { vi: 'Xúc phạm, quảng cáo hoặc vi phạm pháp luật', en: 'It is abusive, an advertisement, or unlawful' },
};

type Transition = { label: Message; from: readonly CommentState[]; to: CommentState; by: Right; asks?: 'text' | 'reason' };

/** Every allowed transition of a comment, and who may make it. Server, screens and tests read this table. */
export const commentTransitions = {
  show: { label: { vi: 'Hiện trên Cổng', en: 'Show' }, from: ['received', 'hidden', 'shown'], to: 'shown', by: 'publish', asks: 'text' },
  hide: { label: { vi: 'Không hiện', en: 'Do not show' }, from: ['received', 'shown'], to: 'hidden', by: 'publish', asks: 'reason' },
  erase: { label: { vi: 'Xoá theo yêu cầu', en: 'Delete on request' }, from: commentStates, to: 'hidden', by: 'publish' },
} as const satisfies Record<string, Transition>;

export type CommentMove = keyof typeof commentTransitions;
export const commentMoves: readonly CommentMove[] = Object.keys(commentTransitions).filter(isCommentMove);

/** Says whether a text is the name of a transition. */
export function isCommentMove(name: unknown): name is CommentMove {
  return typeof name === 'string' && Object.hasOwn(commentTransitions, name);
}

/** Gives the entry of the table. */
export const commentTransitionOf = (name: CommentMove): Transition => commentTransitions[name];

export type CommentRefusal = 'right' | 'state';

/** Gives why somebody may not make a transition now, or null when it is allowed. Of what was erased nothing is left to show anew; what readers still see can be taken down. */
export function commentRefusalOf(name: CommentMove, { state, erased }: { state: CommentState; erased: boolean }, user: Pick<User, 'role'> | null): CommentRefusal | null {
  const { from, by } = commentTransitionOf(name);
  if (!may(user, by)) return 'right';
  const isLeft = !erased || (state === 'shown' && name !== 'show');
  return isLeft && from.includes(state) ? null : 'state';
}
