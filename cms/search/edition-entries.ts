import type { Payload } from 'payload';
import { toPlainText } from '@/lib/plain-text';
import { addressOf } from '@/i18n/address';
import type { Entry } from '@/search/entry';
import { asReader } from './as-reader';
import { readDocuments } from './documents';
import { joined } from './joined';
import { listAttached } from './list-attached';
import type { TransactionId } from './sql';

const idOf = (relation: number | { id: number }): number => (typeof relation === 'number' ? relation : relation.id);
const optionalId = (relation: number | { id: number } | null | undefined) => (relation ? idOf(relation) : undefined);

/** Gives what the index is to know of a news item: nothing where readers may not see it. */
export async function readNewsEntry(payload: Payload, record: number, transaction: TransactionId): Promise<Entry[]> {
  const { docs } = await payload.find({ collection: 'news', where: { id: { equals: record } }, limit: 1, ...asReader(transaction) });
  const [doc] = docs;
  if (!doc?.slug) return [];
  const { language, slug, title, lead, body, byline, originName, publishedAt, topic } = doc;
  return [
    {
      kind: 'news',
      record,
      language,
      path: addressOf(language, { route: '/news/[slug]', params: { slug } }),
      title,
      lead,
      body: joined(toPlainText(body), byline, originName),
      documents: await readDocuments(payload, listAttached(body), transaction),
      date: publishedAt ?? doc.updatedAt,
      topic: optionalId(topic),
      divisions: [],
    },
  ];
}

/** The same of a directive. */
export async function readDirectiveEntry(payload: Payload, record: number, transaction: TransactionId): Promise<Entry[]> {
  const { docs } = await payload.find({ collection: 'directives', where: { id: { equals: record } }, limit: 1, ...asReader(transaction) });
  const [doc] = docs;
  if (!doc?.slug) return [];
  const { language, slug, title, issuer, details, sourceName, reports, issuedOn, theme, responsibleDivisions } = doc;
  return [
    {
      kind: 'directives',
      record,
      language,
      path: addressOf(language, { route: '/directives/[slug]', params: { slug } }),
      title,
      lead: issuer,
      body: joined(toPlainText(details), ...(reports ?? []).map(({ summary }) => summary), sourceName),
      documents: await readDocuments(payload, listAttached(details), transaction),
      date: issuedOn,
      topic: optionalId(theme),
      divisions: (responsibleDivisions ?? []).map(idOf),
    },
  ];
}

/** The same of an answered question. */
export async function readAnswerEntry(payload: Payload, record: number, transaction: TransactionId): Promise<Entry[]> {
  const { docs } = await payload.find({ collection: 'answers', where: { id: { equals: record } }, limit: 1, ...asReader(transaction) });
  const [doc] = docs;
  if (!doc?.slug) return [];
  const { language, slug, title, question, body, publishedAt, topic, division } = doc;
  const answeredBy = optionalId(division);
  return [
    {
      kind: 'answers',
      record,
      language,
      path: addressOf(language, { route: '/questions/[slug]', params: { slug } }),
      title,
      lead: question,
      body: toPlainText(body),
      documents: await readDocuments(payload, listAttached(body), transaction),
      date: publishedAt ?? doc.updatedAt,
      topic: optionalId(topic),
      divisions: answeredBy === undefined ? [] : [answeredBy],
    },
  ];
}

/** The same of a consultation, with the documents that it is about. */
export async function readConsultationEntry(payload: Payload, record: number, transaction: TransactionId): Promise<Entry[]> {
  const { docs } = await payload.find({ collection: 'consultations', where: { id: { equals: record } }, limit: 1, ...asReader(transaction) });
  const [doc] = docs;
  if (!doc?.slug) return [];
  const { language, slug, title, lead, body, outcome, documents, publishedAt, topic, division } = doc;
  const responsible = optionalId(division);
  const attached = [...(documents ?? []).map(idOf), ...listAttached(body), ...listAttached(outcome)];
  return [
    {
      kind: 'consultations',
      record,
      language,
      path: addressOf(language, { route: '/consultations/[slug]', params: { slug } }),
      title,
      lead,
      body: joined(toPlainText(body), toPlainText(outcome)),
      documents: await readDocuments(payload, [...new Set(attached)], transaction),
      date: publishedAt ?? doc.updatedAt,
      topic: optionalId(topic),
      divisions: responsible === undefined ? [] : [responsible],
    },
  ];
}
