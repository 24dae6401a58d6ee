import 'server-only';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { hashFollowCode, readFollowCode } from '@/lib/follow-code';
import { notePrivate } from '@/lib/rendering';
import type { Question } from '@/payload-types';
import { answerHref } from './answers';
import { listDivisions } from './divisions';
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
  answer?: { path: string; title: string; lang: Locale };
  erasedAt?: string;
};

const shownState = (state: Question['state']): FollowedState => (state === 'answering' || state === 'inReview' ? 'assigned' : state);

/** Gives the question that a code opens; null where it opens none. */
export async function getFollowedQuestion(locale: Locale, typed: string): Promise<FollowedQuestion | null> {
  notePrivate();
  const code = readFollowCode(typed);
  if (code === null) return null;
  const { payload } = await getReader();
  // Read with the portal's own right: the code says who may, and only what follows is shown.
  const { docs } = await payload.find({ collection: 'questions', where: { codeHash: { equals: hashFollowCode(code) } }, limit: 1, pagination: false, depth: 0 });
  const [question] = docs;
  return question ? toFollowed(locale, question) : null;
}

async function toFollowed(locale: Locale, doc: Question): Promise<FollowedQuestion> {
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

/** Finds what readers have of the answer, in the page's language first. */
async function findAnswer(locale: Locale, question: number): Promise<FollowedQuestion['answer']> {
  const { payload, asVisitor } = await getReader();
  // Which answer belongs to the question, the portal alone may ask; whether it is public, it asks as a visitor.
  const { docs: own } = await payload.find({ collection: 'answers', where: { source: { equals: question } }, pagination: false, depth: 0, select: {} });
  const ids = own.map(({ id }) => id);
  const { docs } = await payload.find({ collection: 'answers', where: { or: [{ id: { in: ids } }, { original: { in: ids } }] }, pagination: false, ...asVisitor, draft: false, depth: 0 });
  const doc = docs.find(({ language }) => language === locale) ?? docs[0];
  return doc?.slug ? { path: addressOf(doc.language, answerHref(doc.slug)), title: doc.title, lang: doc.language } : undefined;
}
