import 'server-only';
import { addressOf, type Href } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { openStateAt, type OpenState } from '@/lib/open-times';
import { noteTags } from '@/lib/rendering';
import { editionListTags, listTag, recordTag } from '@/lib/tags';
import type { Consultation as ConsultationRecord } from '@/payload-types';
import { listDivisions, type Division } from './divisions';
import { editionAt } from './edition-at';
import { listEditionAddresses, toNotices, type EditionAddresses, type EditionNotices } from './editions';
import type { RichBody } from './local-text';
import { toPath } from '@/lib/pictures';
import { getReader } from './reader';
import { getTopicOf, type Topic } from './topics';

/** A draft that is put to consultation, as lists show it. Times are ISO 8601; `state` is that of the moment of reading. */
export type ConsultationSummary = {
  id: number;
  title: string;
  lead: string;
  path: string;
  opensOn: string;
  closesOn: string;
  state: OpenState;
  /** What came in is summed up. */
  isConcluded: boolean;
  division?: Division;
};

/** A document to download; `size` in bytes. */
export type ConsultationDocument = { title: string; path: string; mimeType: string; size: number };

/** A comment that an official has let through: the words, and of a body its name. */
export type ShownComment = { id: number; text: string; lang: Locale; organisation?: string; receivedAt: string };

/** The same as its own page shows it. */
export type Consultation = ConsultationSummary & {
  slug: string;
  topic?: Topic;
  body: RichBody;
  outcome?: RichBody;
  documents: ConsultationDocument[];
  /** How many comments came in, shown or not. */
  received: number;
  /** Those that are shown, the newest first: the first page of them. */
  comments: CommentPage;
  /** Where comments are sent; only while it is open. */
  commentPath?: string;
  publishedAt: string;
  editions: EditionAddresses;
  notices: EditionNotices;
};

/** A page of the comments that are shown; pages are numbered from 1, and the first is the draft's own. */
export type CommentPage = { items: ShownComment[]; page: number; totalPages: number };

export const commentsPerPage = 50;

export const consultationHref = (slug: string): Href => ({ route: '/consultations/[slug]', params: { slug } });

async function toSummary(locale: Locale, doc: Omit<ConsultationRecord, 'body'>): Promise<ConsultationSummary> {
  const division = typeof doc.division === 'object' ? doc.division?.id : doc.division;
  const times = { opensOn: doc.opensOn ?? doc.updatedAt, closesOn: doc.closesOn ?? doc.updatedAt };
  return {
    id: doc.id,
    title: doc.title ?? '',
    lead: doc.lead ?? '',
    path: addressOf(locale, consultationHref(doc.slug ?? '')),
    ...times,
    state: openStateAt(times),
    isConcluded: Boolean(doc.outcome),
    division: (await listDivisions(locale)).find(({ id }) => id === division),
  };
}

/** Gives the published consultations of a language: those that close last come first. */
export async function listConsultations(locale: Locale): Promise<ConsultationSummary[]> {
  noteTags(...editionListTags('consultations', locale));
  const { payload, asVisitor } = await getReader();
  const { docs } = await payload.find({ collection: 'consultations', where: { language: { equals: locale } }, sort: ['-closesOn', '-id'], pagination: false, ...asVisitor, depth: 0, select: { body: false } });
  return Promise.all(docs.map((doc) => toSummary(locale, doc)));
}

/** Gives the consultation at an address, or null. */
export async function getConsultationBySlug(locale: Locale, slug: string): Promise<Consultation | null> {
  const doc = await editionAt('consultations', locale, slug);
  return doc && toConsultation(locale, doc);
}

/** Makes the view of a consultation's own page, of the published record or of a version of it. */
export async function toConsultation(locale: Locale, doc: ConsultationRecord): Promise<Consultation> {
  // As its time opens and closes, the clock drops what bears these.
  noteTags(recordTag('consultations', doc.id), listTag('consultations'), listTag('media'), listTag('attachments'));
  const editions = await listEditionAddresses('consultations', doc, consultationHref);
  const summary = await toSummary(locale, doc);
  const notices = toNotices(doc, editions);
  const slug = doc.slug ?? '';
  return {
    ...summary,
    slug,
    topic: await getTopicOf(locale, doc.topic),
    body: doc.body,
    outcome: doc.outcome ?? undefined,
    documents: await listDocuments(doc),
    received: await countComments(originalOf(doc)),
    comments: await readComments(originalOf(doc), 1),
    commentPath: summary.state === 'open' && !notices.withdrawn ? addressOf(locale, { route: '/consultations/[slug]/comment', params: { slug } }) : undefined,
    publishedAt: doc.publishedAt ?? doc.updatedAt,
    editions,
    notices,
  };
}

async function listDocuments({ documents }: ConsultationRecord): Promise<ConsultationDocument[]> {
  const ids = (documents ?? []).map((document) => (typeof document === 'number' ? document : document.id));
  if (ids.length === 0) return [];
  const { payload, asVisitor } = await getReader();
  const { docs } = await payload.find({ collection: 'attachments', where: { id: { in: ids } }, pagination: false, ...asVisitor, draft: false, depth: 0 });
  return ids.flatMap((id) => {
    const found = docs.find((doc) => doc.id === id);
    return found?.url ? [{ title: found.title, path: toPath(found.url), mimeType: found.mimeType ?? '', size: found.filesize ?? 0 }] : [];
  });
}

/** Comments belong to the draft, whatever the language of its edition. */
const originalOf = ({ id, original }: ConsultationRecord): number => (typeof original === 'object' ? (original?.id ?? id) : (original ?? id));

async function countComments(consultation: number): Promise<number> {
  noteTags(recordTag('consultations', consultation));
  const { payload } = await getReader();
  return (await payload.count({ collection: 'comments', where: { consultation: { equals: consultation } } })).totalDocs;
}

/** Gives a page of the comments of a consultation, or null where it has no such page. */
export async function getCommentPage(locale: Locale, slug: string, page: number): Promise<{ consultation: Consultation; comments: CommentPage } | null> {
  const doc = await editionAt('consultations', locale, slug);
  const consultation = doc && (await toConsultation(locale, doc));
  if (!consultation || page > consultation.comments.totalPages) return null;
  return { consultation, comments: await readComments(originalOf(doc), page) };
}

/** Gives what may be shown of the comments: by the portal's own right, and no more than was let through. */
async function readComments(consultation: number, page: number): Promise<CommentPage> {
  noteTags(recordTag('consultations', consultation));
  const { payload } = await getReader();
  const { docs, totalPages } = await payload.find({
    collection: 'comments',
    where: { consultation: { equals: consultation }, state: { equals: 'shown' } },
    sort: ['-receivedAt', '-id'],
    limit: commentsPerPage,
    page,
    depth: 0,
    select: { publicText: true, publicOrganisation: true, language: true, receivedAt: true },
  });
  const items = docs.map(({ id, publicText, publicOrganisation, language, receivedAt }) => ({
    id,
    text: publicText ?? '',
    lang: language,
    organisation: publicOrganisation ?? undefined,
    receivedAt,
  }));
  return { items, page, totalPages: Math.max(1, totalPages) };
}
