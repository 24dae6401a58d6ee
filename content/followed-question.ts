import 'server-only';
import type { Locale } from '@/i18n/routing';
import type { Question } from '@/payload-types';
import { answerHref } from './answers';
import { listDivisions } from './divisions';
import { findEditionOf, type FoundEdition } from './edition-of';
import type { LocalText } from './local-text';
import { getReader } from './reader';

/** How far a question has come, as its reader is told: what officials do among themselves is theirs. */
export type FollowedState = 'received' | 'assigned' | 'published' | 'replied' | 'declined' | 'withdrawn';

/** A question as whoever has its code sees it. Times are ISO 8601. */
export type FollowedQuestion = {
  state: FollowedState;
  receivedAt: string;
  /** By when it is answered; only while the reader waits. */
  dueOn?: string;
  /** What was asked, until it is erased; its language is the asker's. */
  question?: LocalText;
  division?: LocalText;
  /** A private reply, or what is said to a refusal; in the language of the question. */
  reply?: LocalText;
  reason?: NonNullable<NonNullable<Question['reply']>['reason']>;
  /** The public answer: in the page's language where there is one; missing where it was taken down. */
  answer?: FoundEdition;
  erasedAt?: string;
};

const shownState = (state: Question['state']): FollowedState => (state === 'answering' || state === 'inReview' ? 'assigned' : state);

/** Makes the view of a question for whoever has its code. */
export async function toFollowed(locale: Locale, doc: Question): Promise<FollowedQuestion> {
  const state = shownState(doc.state);
  const waits = state === 'received' || state === 'assigned';
  const isClosedPrivately = state === 'replied' || state === 'declined';
  const own = (text: string | null | undefined): LocalText | undefined => (text ? { text, lang: doc.language } : undefined);
  return {
    state,
    receivedAt: doc.receivedAt,
    dueOn: waits ? doc.dueOn : undefined,
    question: own(doc.question),
    division: doc.division ? (await listDivisions(locale)).find(({ id }) => id === doc.division)?.name : undefined,
    reply: isClosedPrivately ? own(doc.reply?.text) : undefined,
    reason: state === 'declined' ? (doc.reply?.reason ?? undefined) : undefined,
    answer: state === 'published' ? await findAnswer(locale, doc.id) : undefined,
    erasedAt: doc.erasedAt ?? undefined,
  };
}

/** Finds what readers have of the answer. Which one belongs to the question, the portal alone may ask. */
async function findAnswer(locale: Locale, question: number): Promise<FoundEdition | undefined> {
  const { payload } = await getReader();
  const { docs } = await payload.find({ collection: 'answers', where: { source: { equals: question } }, pagination: false, depth: 0, select: {} });
  return findEditionOf('answers', locale, docs.map(({ id }) => id), answerHref);
}
