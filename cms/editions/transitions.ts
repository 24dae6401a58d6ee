import { may, type Right } from '../roles';
import type { Message } from '../speak';
import type { User } from '@/payload-types';

/** How far an edition has come; each language has its own. */
export const editionStates = ['draft', 'inReview', 'scheduled', 'published', 'withdrawn'] as const;
export type EditionState = (typeof editionStates)[number];

export const stateLabels: Record<EditionState, Message> = {
  draft: { vi: 'Bản nháp', en: 'Draft' },
  inReview: { vi: 'Chờ duyệt', en: 'In review' },
  scheduled: { vi: 'Đã hẹn giờ đăng', en: 'Scheduled' },
  published: { vi: 'Đã đăng', en: 'Published' },
  withdrawn: { vi: 'Đã gỡ', en: 'Taken down' },
};

/** What readers have of an edition, whatever officials are preparing beside it. `removed` was public once. */
export type PublicState = 'none' | 'published' | 'withdrawn' | 'removed';

type Transition = {
  label: Message;
  from: readonly EditionState[];
  /** `public` is whatever readers have. */
  to: EditionState | 'public';
  /** Who may; `system` is the portal itself, and nobody over REST. */
  by: Right | 'system';
  /** Of those who may, the one who submitted, or anybody but that one. */
  only?: 'submitter' | 'another';
  /** What readers must have. */
  whenPublic?: readonly PublicState[];
  /** It must be a translation whose original says something else by now. */
  whenBehind?: true;
  /** What must come with it. `seen` is the time of the version that the official has read, `original` the revision of the original. */
  asks?: readonly ('remark' | 'seen' | 'publishOn' | 'takenDown' | 'original')[];
};

/** Every allowed transition of an edition, and who may make it. Server, screens and tests read this table. */
export const transitions = {
  edit: { label: { vi: 'Sửa', en: 'Edit' }, from: ['draft', 'published', 'withdrawn'], to: 'draft', by: 'write' },
  submit: { label: { vi: 'Gửi duyệt', en: 'Submit for review' }, from: ['draft'], to: 'inReview', by: 'write', asks: ['seen'] },
  discard: {
    label: { vi: 'Bỏ phần sửa', en: 'Discard the correction' },
    from: ['draft'],
    to: 'public',
    by: 'write',
    whenPublic: ['published', 'withdrawn', 'removed'],
    asks: ['seen'],
  },
  recall: { label: { vi: 'Rút lại để sửa', en: 'Take back to edit' }, from: ['inReview'], to: 'draft', by: 'write', only: 'submitter' },
  return: { label: { vi: 'Trả lại', en: 'Return' }, from: ['inReview'], to: 'draft', by: 'publish', asks: ['remark'] },
  approve: {
    label: { vi: 'Duyệt và đăng', en: 'Approve and publish' },
    from: ['inReview'],
    to: 'published',
    by: 'publish',
    only: 'another',
    asks: ['seen'],
  },
  schedule: {
    label: { vi: 'Duyệt và hẹn giờ', en: 'Approve and schedule' },
    from: ['inReview'],
    to: 'scheduled',
    by: 'publish',
    only: 'another',
    asks: ['seen', 'publishOn'],
  },
  unschedule: { label: { vi: 'Bỏ hẹn giờ', en: 'Cancel the schedule' }, from: ['scheduled'], to: 'inReview', by: 'publish' },
  release: { label: { vi: 'Đăng theo giờ hẹn', en: 'Publish as scheduled' }, from: ['scheduled'], to: 'published', by: 'system' },
  fail: { label: { vi: 'Không đăng được theo giờ hẹn', en: 'Fail to publish as scheduled' }, from: ['scheduled'], to: 'draft', by: 'system' },
  confirm: {
    label: { vi: 'Bản dịch vẫn đúng', en: 'The translation is still right' },
    from: ['published'],
    to: 'published',
    by: 'publish',
    whenBehind: true,
    asks: ['original'],
  },
  refresh: {
    label: { vi: 'Bản dịch đã sửa theo bản gốc', en: 'The translation follows the original' },
    from: ['draft', 'published'],
    to: 'draft',
    by: 'write',
    whenBehind: true,
    asks: ['original'],
  },
  takeDown: {
    label: { vi: 'Gỡ bài', en: 'Take down' },
    from: editionStates,
    to: 'withdrawn',
    by: 'publish',
    whenPublic: ['published', 'withdrawn'],
    asks: ['takenDown'],
  },
} as const satisfies Record<string, Transition>;

export type TransitionName = keyof typeof transitions;
/** A transition that is asked for by name; editing is done by saving. */
export type Move = Exclude<TransitionName, 'edit'>;
export const moves: readonly Move[] = Object.keys(transitions).filter(isMove);

/** Says whether a text is the name of a transition other than editing. */
export function isMove(name: unknown): name is Move {
  return typeof name === 'string' && name !== 'edit' && Object.hasOwn(transitions, name);
}

/** Gives the entry of the table. */
export const transitionOf = (name: TransitionName): Transition => transitions[name];

/** What the rules ask about an edition. */
export type Situation = { state: EditionState; publicState: PublicState; submittedBy: number | null; behind: boolean };

/** Why a transition is refused: for want of a right, by the four-eyes rule, or because of where the edition stands. */
export type Refusal = 'right' | 'submitterOnly' | 'ownSubmission' | 'state';

/**
 * Gives why somebody may not make a transition now, or null when it is allowed. `selfApproval` is the rule that an
 * administrator sets for an office of one person.
 */
export function refusalOf(
  name: TransitionName,
  { state, publicState, submittedBy, behind }: Situation,
  user: Pick<User, 'id' | 'role'> | null,
  selfApproval: boolean,
): Refusal | null {
  const { from, by, only, whenPublic, whenBehind } = transitionOf(name);
  if (by === 'system' ? user !== null : !may(user, by)) return 'right';
  if (!from.includes(state) || (whenPublic && !whenPublic.includes(publicState)) || (whenBehind && !behind)) return 'state';
  if (only === 'submitter' && submittedBy !== user?.id) return 'submitterOnly';
  if (only === 'another' && submittedBy === user?.id && !selfApproval) return 'ownSubmission';
  return null;
}
