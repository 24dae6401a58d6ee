import 'server-only';
import type { Where } from 'payload';
import { addressOf, type Href } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { yearBounds } from '@/lib/dates';
import { noteRecords } from '@/lib/note-records';
import { noteTags } from '@/lib/rendering';
import { editionListTags, listTag, recordTag } from '@/lib/tags';
import type { News as NewsRecord } from '@/payload-types';
import { toDirectiveLink, type DirectiveLink } from './directive-link';
import { editionAt } from './edition-at';
import { listEditionAddresses, toNotices, type EditionAddresses, type EditionNotices } from './editions';
import { findPage, newestFirst } from './find-page';
import type { RichBody } from './local-text';
import { toPicture, type Picture } from '@/lib/pictures';
import { publicTimes } from './public-times';
import { getReader } from './reader';
import { getTopicOf, type Topic } from './topics';

/** A news item as lists show it. Times are ISO 8601. */
export type NewsSummary = {
  id: number;
  title: string;
  lead: string;
  path: string;
  publishedAt: string;
  /** When what readers see was last changed: a save in the newsroom alone changes nothing for them. */
  updatedAt: string;
  eventDate?: string;
  topic?: Topic;
  cover?: Picture;
};

/** A news item as its own page shows it. */
export type NewsItem = NewsSummary & {
  slug: string;
  body: RichBody;
  originName?: string;
  originUrl?: string;
  byline?: string;
  relatedNews: NewsSummary[];
  relatedDirectives: DirectiveLink[];
  editions: EditionAddresses;
  notices: EditionNotices;
};

export type NewsFilter = { topic?: number; year?: number };

/** One page of a list; `totalPages` is at least 1, `page` counts from 1. */
export type NewsPage = { items: NewsSummary[]; page: number; totalPages: number; total: number };

export const newsPerPage = 12;

export const newsHref = (slug: string): Href => ({ route: '/news/[slug]', params: { slug } });

/** What lists do not show: to read it, and all that it leads to, takes longer than the rest. */
const unlisted = { body: false, relatedNews: false, relatedDirectives: false, original: false } as const;

/** Makes the view of a list. A draft in preview may lack what publication will ask for. */
export async function toNewsSummary(locale: Locale, doc: Omit<NewsRecord, keyof typeof unlisted>): Promise<NewsSummary> {
  return {
    id: doc.id,
    title: doc.title ?? '',
    lead: doc.lead ?? '',
    path: addressOf(locale, newsHref(doc.slug ?? '')),
    ...publicTimes(doc),
    eventDate: doc.eventDate ?? undefined,
    topic: await getTopicOf(locale, doc.topic),
    cover: toPicture(doc.cover, locale),
  };
}

/** Says which news of a language a filter asks for. */
export function whereOf(locale: Locale, { topic, year }: NewsFilter): Where {
  const rules: Where[] = [{ language: { equals: locale } }];
  if (topic) rules.push({ topic: { equals: topic } });
  if (year) {
    const { from, before } = yearBounds(year);
    rules.push({ publishedAt: { greater_than_equal: from } }, { publishedAt: { less_than: before } });
  }
  return { and: rules };
}

/** Gives a page of the published news of a language, newest first. Past the last page `items` is empty. */
export async function listNews(
  locale: Locale,
  { page = 1, limit = newsPerPage, ...filter }: NewsFilter & { page?: number; limit?: number } = {},
): Promise<NewsPage> {
  noteTags(...editionListTags('news', locale), listTag('media'));
  const { docs, totalDocs, totalPages } = await findPage('news', { where: whereOf(locale, filter), limit, page, select: unlisted });
  const items = await Promise.all(docs.map((doc) => toNewsSummary(locale, doc)));
  return { items, page, totalPages: Math.max(1, totalPages), total: totalDocs };
}

/** Gives what an editor has put in front on the home page, newest first. */
export async function listFeaturedNews(locale: Locale, limit: number): Promise<NewsSummary[]> {
  noteTags(...editionListTags('news', locale), listTag('media'));
  const { payload, asVisitor } = await getReader();
  const { docs } = await payload.find({
    collection: 'news',
    where: { and: [{ language: { equals: locale } }, { featured: { equals: true } }] },
    sort: [...newestFirst],
    limit,
    pagination: false,
    ...asVisitor,
    select: unlisted,
  });
  return Promise.all(docs.map((doc) => toNewsSummary(locale, doc)));
}

/** Gives the news item at an address, or null. */
export async function getNewsBySlug(locale: Locale, slug: string): Promise<NewsItem | null> {
  const doc = await editionAt('news', locale, slug);
  return doc && toNewsItem(locale, doc);
}

/** Makes the view of a news item's own page, of the published record or of a version of it. */
export async function toNewsItem(locale: Locale, doc: NewsRecord): Promise<NewsItem> {
  noteTags(recordTag('news', doc.id), listTag('media'), listTag('attachments'));
  // What the visitor may not read stays a bare number.
  const relatedNews = (doc.relatedNews ?? []).filter((item) => typeof item === 'object').filter(isListed);
  const relatedDirectives = (doc.relatedDirectives ?? []).filter((item) => typeof item === 'object').filter(isListed);
  noteRecords('news', doc.relatedNews);
  noteRecords('directives', doc.relatedDirectives);
  const editions = await listEditionAddresses('news', doc, newsHref);
  return {
    ...(await toNewsSummary(locale, doc)),
    slug: doc.slug ?? '',
    body: doc.body,
    originName: doc.originName ?? undefined,
    originUrl: doc.originUrl ?? undefined,
    byline: doc.byline ?? undefined,
    relatedNews: await Promise.all(relatedNews.map((item) => toNewsSummary(locale, item))),
    relatedDirectives: relatedDirectives.map((item) => toDirectiveLink(locale, item)),
    editions,
    notices: toNotices(doc, editions),
  };
}

/** Says whether an edition is one that lists show. */
const isListed = ({ editionState }: { editionState?: string | null }): boolean => editionState !== 'withdrawn';
