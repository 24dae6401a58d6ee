import 'server-only';
import type { Locale } from '@/i18n/routing';
import { noteTags } from '@/lib/rendering';
import { editionListTags } from '@/lib/tags';
import { answerHref, toAnswerSummary, type Answer, type AnswerSummary } from './answers';
import { listEditionsOf } from './editions';
import { findPage } from './find-page';

/** An answered question with its answer, as the portal's data have it. */
export type FullAnswer = AnswerSummary & Pick<Answer, 'body' | 'editions'>;

/** Gives a page of the answered questions of a language with their answers, newest first, and how many there are in all. */
export async function listFullAnswers(locale: Locale, { page, perPage }: { page: number; perPage: number }): Promise<{ items: FullAnswer[]; total: number }> {
  noteTags(...editionListTags('answers', locale));
  const { docs, totalDocs } = await findPage('answers', { where: { language: { equals: locale } }, limit: perPage, page, depth: 0 });
  const editionsOf = await listEditionsOf('answers', docs, answerHref);
  const items = docs.map(async (doc) => ({ ...(await toAnswerSummary(locale, doc)), body: doc.body, editions: editionsOf(doc) }));
  return { items: await Promise.all(items), total: totalDocs };
}
