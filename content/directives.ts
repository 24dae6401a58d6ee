import 'server-only';
import type { Where } from 'payload';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { noteRecords } from '@/lib/note-records';
import { noteTags } from '@/lib/rendering';
import { editionListTags, listTag, recordTag } from '@/lib/tags';
import type { Directive as DirectiveRecord } from '@/payload-types';
import { directiveHref, toDirectiveLink, type DirectiveLink, type DirectiveState } from './directive-link';
import { listDivisions, type Division } from './divisions';
import { editionAt } from './edition-at';
import { listEditionAddresses, listEditionsOf, toNotices, type EditionAddresses, type EditionNotices } from './editions';
import type { RichBody } from './local-text';
import { publicTimes } from './public-times';
import { getReader } from './reader';
import { getTopicOf, type Topic } from './topics';

/** A directive as lists show it. Dates are ISO 8601. */
export type DirectiveSummary = DirectiveLink & { issuer: string; issuedOn: string; theme?: Topic; updatedAt: string };

/** A link to a news item, where it is published. */
export type NewsLink = { title: string; path: string };

/** A report on how a directive fares. */
export type DirectiveReport = { date: string; summary: string; news?: NewsLink };

/** A directive as its own page shows it. */
export type Directive = DirectiveSummary & {
  slug: string;
  details?: RichBody;
  source?: string;
  sourceNews?: NewsLink;
  responsibleDivisions: readonly Division[];
  /** Newest first. */
  reports: DirectiveReport[];
  editions: EditionAddresses;
  notices: EditionNotices;
};

/** Newest first, those of one day in their own order. */
const listOrder = ['-issuedOn', 'order', 'id'];

export type DirectiveFilter = { theme?: number; state?: DirectiveState };

async function toDirectiveSummary(locale: Locale, doc: Omit<DirectiveRecord, 'details'>): Promise<DirectiveSummary> {
  return {
    ...toDirectiveLink(locale, doc),
    issuer: doc.issuer ?? '',
    issuedOn: doc.issuedOn ?? doc.updatedAt,
    theme: await getTopicOf(locale, doc.theme),
    updatedAt: publicTimes(doc).updatedAt,
  };
}

/** Gives the published directives of a language, newest first, those of one day in their own order. */
export async function listDirectives(locale: Locale, { theme, state }: DirectiveFilter = {}): Promise<DirectiveSummary[]> {
  noteTags(...editionListTags('directives', locale));
  const { payload, asVisitor } = await getReader();
  const rules: Where[] = [{ language: { equals: locale } }];
  if (theme) rules.push({ theme: { equals: theme } });
  if (state) rules.push({ state: { equals: state } });
  const { docs } = await payload.find({
    collection: 'directives',
    where: { and: rules },
    sort: listOrder,
    pagination: false,
    ...asVisitor,
    depth: 0,
    select: { details: false },
  });
  return Promise.all(docs.map((doc) => toDirectiveSummary(locale, doc)));
}

/** Gives the directive at an address, or null. */
export async function getDirectiveBySlug(locale: Locale, slug: string): Promise<Directive | null> {
  const doc = await editionAt('directives', locale, slug);
  return doc && toDirective(locale, doc);
}

/** Makes the view of a directive's own page, of the published record or of a version of it. */
export async function toDirective(locale: Locale, doc: DirectiveRecord): Promise<Directive> {
  noteTags(recordTag('directives', doc.id), listTag('media'), listTag('attachments'));
  return toFullDirective(locale, doc, await listDivisions(locale), await listEditionAddresses('directives', doc, directiveHref));
}

/** Gives a page of the published directives of a language with all that is known of them, in the order of the list, and how many there are. */
export async function listFullDirectives(
  locale: Locale,
  { page, perPage }: { page: number; perPage: number },
): Promise<{ items: Directive[]; total: number }> {
  noteTags(...editionListTags('directives', locale));
  const { payload, asVisitor } = await getReader();
  const { docs, totalDocs } = await payload.find({
    collection: 'directives',
    where: { language: { equals: locale } },
    sort: listOrder,
    limit: perPage,
    page,
    ...asVisitor,
  });
  const [divisions, editionsOf] = await Promise.all([listDivisions(locale), listEditionsOf('directives', docs, directiveHref)]);
  return { items: await Promise.all(docs.map((doc) => toFullDirective(locale, doc, divisions, editionsOf(doc)))), total: totalDocs };
}

async function toFullDirective(locale: Locale, doc: DirectiveRecord, divisions: readonly Division[], editions: EditionAddresses): Promise<Directive> {
  noteRecords('news', [doc.sourceNews, ...(doc.reports ?? []).map(({ news }) => news)]);
  const responsible = new Set((doc.responsibleDivisions ?? []).map((division) => (typeof division === 'number' ? division : division.id)));
  return {
    ...(await toDirectiveSummary(locale, doc)),
    slug: doc.slug ?? '',
    details: doc.details ?? undefined,
    source: doc.sourceName ?? undefined,
    sourceNews: toNewsLink(doc.sourceNews),
    responsibleDivisions: divisions.filter(({ id }) => responsible.has(id)),
    reports: (doc.reports ?? [])
      .map(({ date, summary, news }) => ({ date, summary, news: toNewsLink(news) }))
      .sort((a, b) => b.date.localeCompare(a.date)),
    editions,
    notices: toNotices(doc, editions),
  };
}

/** Gives the link of a related news item; undefined for what the visitor may not read, which stays a bare number. */
function toNewsLink(news: NonNullable<DirectiveRecord['sourceNews']> | null | undefined): NewsLink | undefined {
  if (!news || typeof news === 'number' || !news.slug || news.editionState === 'withdrawn') return undefined;
  return { title: news.title, path: addressOf(news.language, { route: '/news/[slug]', params: { slug: news.slug } }) };
}
