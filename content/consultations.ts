import 'server-only';
import { addressOf, type Href } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { openStateAt, type OpenState } from '@/lib/open-times';
import { noteTags } from '@/lib/rendering';
import { listTag, recordTag } from '@/lib/tags';
import type { Consultation as ConsultationRecord } from '@/payload-types';
import { listDivisions, type Division } from './divisions';
import { editionAt } from './edition-at';
import { listEditionAddresses, toNotices, type EditionAddresses, type EditionNotices } from './editions';
import type { RichBody } from './local-text';
import { toPath } from './pictures';
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
  /** Newest first. */
  comments: ShownComment[];
  /** Where comments are sent; only while it is open. */
  commentPath?: string;
  publishedAt: string;
  editions: EditionAddresses;
  notices: EditionNotices;
};

/** So many comments stand on a page; the rest are summed up. */
const mostComments = 200;

export const consultationHref = (slug: string): Href => ({ route: '/consultations/[slug]', params: { slug } });

async function toSummary(locale: Locale, doc: ConsultationRecord): Promise<ConsultationSummary> {
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
  noteTags(listTag('consultations'));
  const { payload, asVisitor } = await getReader();
  const { docs } = await payload.find({ collection: 'consultations', where: { language: { equals: locale } }, sort: ['-closesOn', '-id'], pagination: false, ...asVisitor, depth: 0 });
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
    ...(await readComments(typeof doc.original === 'object' ? (doc.original?.id ?? doc.id) : (doc.original ?? doc.id))),
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

/** Gives what may be shown of the comments: by the portal's own right, and no more than was let through. */
async function readComments(consultation: number): Promise<{ received: number; comments: ShownComment[] }> {
  noteTags(recordTag('consultations', consultation));
  const { payload } = await getReader();
  const of = { consultation: { equals: consultation } };
  const [{ totalDocs }, { docs }] = await Promise.all([
    payload.count({ collection: 'comments', where: of }),
    payload.find({
      collection: 'comments',
      where: { and: [of, { state: { equals: 'shown' } }] },
      sort: ['-receivedAt', '-id'],
      limit: mostComments,
      pagination: false,
      depth: 0,
      select: { publicText: true, language: true, organisation: true, sender: true, receivedAt: true },
    }),
  ]);
  const comments = docs.map(({ id, publicText, language, organisation, sender, receivedAt }) => ({
    id,
    text: publicText ?? '',
    lang: language,
    organisation: sender === 'body' ? (organisation ?? undefined) : undefined,
    receivedAt,
  }));
  return { received: totalDocs, comments };
}
