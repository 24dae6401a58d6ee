import 'server-only';
import { cache } from 'react';
import { addressOf, type Href } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { noteTags } from '@/lib/rendering';
import { editionListTags, listTag, recordTag } from '@/lib/tags';
import type { Answer as AnswerRecord } from '@/payload-types';
import { listDivisions, type Division } from './divisions';
import { editionAt } from './edition-at';
import { listEditionAddresses, toNotices, type EditionAddresses, type EditionNotices } from './editions';
import { findPage } from './find-page';
import type { RichBody } from './local-text';
import { publicTimes } from './public-times';
import { getTopicOf, type Topic } from './topics';

/** A reader's question that the department has answered, as lists show it. Times are ISO 8601. */
export type AnswerSummary = {
  id: number;
  title: string;
  /** The question in full, without anything that says who asked. */
  question: string;
  path: string;
  askedOn?: string;
  publishedAt: string;
  updatedAt: string;
  division?: Division;
  topic?: Topic;
};

/** The same as its own page shows it. */
export type Answer = AnswerSummary & { slug: string; body: RichBody; editions: EditionAddresses; notices: EditionNotices };

/** One page of the list; `totalPages` is at least 1, `page` counts from 1. */
export type AnswerPage = { items: AnswerSummary[]; page: number; totalPages: number; total: number };

export const answersPerPage = 12;

export const answerHref = (slug: string): Href => ({ route: '/questions/[slug]', params: { slug } });

/** Makes the view of an answered question for lists. */
export async function toAnswerSummary(locale: Locale, doc: Omit<AnswerRecord, 'body'>): Promise<AnswerSummary> {
  const division = typeof doc.division === 'object' ? doc.division?.id : doc.division;
  return {
    id: doc.id,
    title: doc.title ?? '',
    question: doc.question ?? '',
    path: addressOf(locale, answerHref(doc.slug ?? '')),
    askedOn: doc.askedOn ?? undefined,
    ...publicTimes(doc),
    division: (await listDivisions(locale)).find(({ id }) => id === division),
    topic: await getTopicOf(locale, doc.topic),
  };
}

/** Gives a page of the answered questions of a language, newest first. Past the last page `items` is empty. */
export const listAnswers = cache(async (locale: Locale, page = 1, perPage = answersPerPage): Promise<AnswerPage> => {
  noteTags(...editionListTags('answers', locale));
  const { docs, totalDocs, totalPages } = await findPage('answers', { where: { language: { equals: locale } }, limit: perPage, page, depth: 0, select: { body: false } });
  return { items: await Promise.all(docs.map((doc) => toAnswerSummary(locale, doc))), page, totalPages: Math.max(1, totalPages), total: totalDocs };
});

/** Gives the answered question at an address, or null. */
export async function getAnswerBySlug(locale: Locale, slug: string): Promise<Answer | null> {
  const doc = await editionAt('answers', locale, slug);
  return doc && toAnswer(locale, doc);
}

/** Makes the view of an answered question's own page, of the published record or of a version of it. */
export async function toAnswer(locale: Locale, doc: AnswerRecord): Promise<Answer> {
  noteTags(recordTag('answers', doc.id), listTag('media'), listTag('attachments'));
  const editions = await listEditionAddresses('answers', doc, answerHref);
  return { ...(await toAnswerSummary(locale, doc)), slug: doc.slug ?? '', body: doc.body, editions, notices: toNotices(doc, editions) };
}
