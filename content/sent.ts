import 'server-only';
import type { Locale } from '@/i18n/routing';
import { notePrivate } from '@/lib/rendering';
import type { Comment, Message } from '@/payload-types';
import { findSent } from '@/readers/sent/find';
import { consultationHref } from './consultations';
import { listDivisions } from './divisions';
import { findEditionOf, type FoundEdition } from './edition-of';
import { toFollowed, type FollowedQuestion } from './followed-question';
import type { LocalText } from './local-text';
import { getReader } from './reader';

/** A message to the department as whoever has its code sees it. Times are ISO 8601; officials call it by its number. */
export type FollowedMessage = { number: number; state: Message['state']; receivedAt: string; subject: LocalText; text: LocalText; division?: LocalText };

/** A comment on a draft as whoever has its code sees it. */
export type FollowedComment = {
  state: Comment['state'];
  receivedAt: string;
  /** Where readers have the draft; missing where they do not. */
  draft?: FoundEdition;
  /** What was sent, until it is erased. */
  text?: LocalText;
  /** What readers see of it. */
  shown?: LocalText;
  erasedAt?: string;
};

/** What somebody sent; `isErased` says that there is nothing left to erase. */
export type Sent = { isErased: boolean } & (
  | { kind: 'questions'; question: FollowedQuestion }
  | { kind: 'messages'; message: FollowedMessage }
  | { kind: 'comments'; comment: FollowedComment }
);

/** Gives what a code opens; null where it opens nothing. What officials do among themselves is theirs. */
export async function getSent(locale: Locale, typed: string): Promise<Sent | null> {
  notePrivate();
  const { payload } = await getReader();
  const found = await findSent(payload, typed);
  if (!found) return null;
  // Read with the portal's own right: the code says who may, and only what follows is shown.
  const read = { id: found.id, depth: 0, disableErrors: true } as const;
  if (found.kind === 'questions') {
    const doc = await payload.findByID({ collection: 'questions', ...read });
    return doc && { kind: 'questions', question: await toFollowed(locale, doc), isErased: Boolean(doc.erasedAt) };
  }
  if (found.kind === 'messages') {
    const doc = await payload.findByID({ collection: 'messages', ...read });
    return doc && { kind: 'messages', message: await toMessage(locale, doc), isErased: false };
  }
  const doc = await payload.findByID({ collection: 'comments', ...read });
  return doc && { kind: 'comments', comment: await toComment(locale, doc), isErased: Boolean(doc.erasedAt) && !doc.publicText };
}

async function toMessage(locale: Locale, { id, state, createdAt, subject, message, division, language: lang }: Message): Promise<FollowedMessage> {
  const name = division ? (await listDivisions(locale)).find((one) => one.id === division)?.name : undefined;
  return { number: id, state, receivedAt: createdAt, subject: { text: subject, lang }, text: { text: message, lang }, division: name };
}

async function toComment(locale: Locale, doc: Comment): Promise<FollowedComment> {
  const own = (text: string | null | undefined): LocalText | undefined => (text ? { text, lang: doc.language } : undefined);
  return {
    state: doc.state,
    receivedAt: doc.receivedAt,
    draft: typeof doc.consultation === 'number' ? await findEditionOf('consultations', locale, [doc.consultation], consultationHref) : undefined,
    text: own(doc.text),
    shown: doc.state === 'shown' ? own(doc.publicText) : undefined,
    erasedAt: doc.erasedAt ?? undefined,
  };
}
