import { may, type Right } from '../roles';
import type { Message } from '../speak';
import type { User } from '@/payload-types';

/** How far a reader's question has come. */
export const questionStates = ['received', 'assigned', 'answering', 'inReview', 'published', 'replied', 'declined', 'withdrawn'] as const;
export type QuestionState = (typeof questionStates)[number];

export const questionStateLabels: Record<QuestionState, Message> = {
  received: { vi: 'Mới nhận', en: 'Received' },
  assigned: { vi: 'Đã giao đơn vị', en: 'Assigned' },
  answering: { vi: 'Đang soạn trả lời công khai', en: 'Public answer under way' },
  inReview: { vi: 'Trả lời riêng hoặc từ chối, chờ duyệt', en: 'Private reply or refusal in review' },
  published: { vi: 'Đã trả lời công khai', en: 'Answered in public' },
  replied: { vi: 'Đã trả lời riêng', en: 'Answered privately' },
  declined: { vi: 'Đã từ chối', en: 'Declined' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
};

/** The states in which the reader still waits. */
export const openStates: readonly QuestionState[] = ['received', 'assigned', 'answering', 'inReview'];
export const isOpen = (state: QuestionState): boolean => openStates.includes(state);

/** Why the department does not answer a question; readers are told the reason in these words. */
export const declineReasons = ['notOurs', 'answeredBefore', 'unclear', 'otherProcedure', 'notPublic', 'abuse'] as const;
export type DeclineReason = (typeof declineReasons)[number];

export const declineReasonLabels: Record<DeclineReason, Message> = {
  notOurs: { vi: 'Không thuộc chức năng, nhiệm vụ của Sở', en: 'It is not among the department’s duties' },
  answeredBefore: { vi: 'Cổng đã có câu trả lời cho câu hỏi này', en: 'The portal answers it already' },
  unclear: { vi: 'Chưa rõ nội dung cần hỏi', en: 'It is not clear what is asked' },
  otherProcedure: { vi: 'Là khiếu nại, tố cáo hoặc hồ sơ thủ tục hành chính, phải gửi theo thủ tục riêng', en: 'It is a complaint, a denunciation or an application, which has its own official channel' },
  notPublic: { vi: 'Thông tin không được cung cấp theo quy định của pháp luật', en: 'The law does not allow the information to be given' },
  abuse: { vi: 'Có lời lẽ xúc phạm, quảng cáo hoặc vi phạm pháp luật', en: 'It is abusive, an advertisement, or unlawful' },
};

type Transition = {
  label: Message;
  from: readonly QuestionState[];
  /** `outcome` is what was proposed; `closed` leaves a closed question as it is and withdraws an open one. */
  to: QuestionState | 'same' | 'outcome' | 'closed';
  /** Who may; `system` is the portal itself, and nobody over REST. */
  by: Right | 'system';
  /** Of those who may, the one who proposed, or anybody but that one. */
  only?: 'proposer' | 'another';
  asks?: readonly ('division' | 'outcome' | 'remark')[];
};

/** Every allowed transition of a question, and who may make it. Server, screens and tests read this table. */
export const questionTransitions = {
  assign: { label: { vi: 'Giao đơn vị', en: 'Assign' }, from: ['received'], to: 'assigned', by: 'publish', asks: ['division'] },
  reassign: { label: { vi: 'Giao đơn vị khác', en: 'Assign to another division' }, from: ['assigned', 'answering'], to: 'same', by: 'publish', asks: ['division'] },
  answer: { label: { vi: 'Soạn trả lời công khai', en: 'Write a public answer' }, from: ['assigned'], to: 'answering', by: 'write' },
  setAside: { label: { vi: 'Bỏ bản trả lời công khai', en: 'Give up the public answer' }, from: ['answering'], to: 'assigned', by: 'publish' },
  propose: { label: { vi: 'Trả lời riêng hoặc từ chối', en: 'Reply privately or decline' }, from: ['assigned'], to: 'inReview', by: 'write', asks: ['outcome'] },
  recall: { label: { vi: 'Rút lại để sửa', en: 'Take back' }, from: ['inReview'], to: 'assigned', by: 'write', only: 'proposer' },
  return: { label: { vi: 'Trả lại', en: 'Return' }, from: ['inReview'], to: 'assigned', by: 'publish', asks: ['remark'] },
  approve: { label: { vi: 'Duyệt và gửi người hỏi', en: 'Approve for the reader' }, from: ['inReview'], to: 'outcome', by: 'publish', only: 'another' },
  erase: { label: { vi: 'Xoá theo yêu cầu', en: 'Delete on request' }, from: questionStates, to: 'closed', by: 'publish' },
  publish: { label: { vi: 'Đăng trả lời', en: 'Publish the answer' }, from: ['answering'], to: 'published', by: 'system' },
  lose: { label: { vi: 'Bản trả lời bị xoá', en: 'Lose the answer' }, from: ['answering'], to: 'assigned', by: 'system' },
} as const satisfies Record<string, Transition>;

export type QuestionMove = keyof typeof questionTransitions;
export const questionMoves: readonly QuestionMove[] = Object.keys(questionTransitions).filter(isQuestionMove);

/** Says whether a text is the name of a transition. */
export function isQuestionMove(name: unknown): name is QuestionMove {
  return typeof name === 'string' && Object.hasOwn(questionTransitions, name);
}

/** Gives the entry of the table. */
export const questionTransitionOf = (name: QuestionMove): Transition => questionTransitions[name];

/** What the rules ask about a question. */
export type QuestionSituation = { state: QuestionState; proposedBy: number | null; erased: boolean };

export type QuestionRefusal = 'right' | 'proposerOnly' | 'ownProposal' | 'state';

/**
 * Gives why somebody may not make a transition now, or null when it is allowed. `selfApproval` is the rule that an
 * administrator sets for an office of one person.
 */
export function questionRefusalOf(
  name: QuestionMove,
  { state, proposedBy, erased }: QuestionSituation,
  user: Pick<User, 'id' | 'role'> | null,
  selfApproval: boolean,
): QuestionRefusal | null {
  const { from, by, only } = questionTransitionOf(name);
  if (by === 'system' ? user !== null : !may(user, by)) return 'right';
  // Of what was erased there is nothing left to work on.
  if (erased || !from.includes(state)) return 'state';
  if (only === 'proposer' && proposedBy !== user?.id) return 'proposerOnly';
  if (only === 'another' && proposedBy === user?.id && !selfApproval) return 'ownProposal';
  return null;
}
