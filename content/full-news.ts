import 'server-only';
import type { Locale } from '@/i18n/routing';
import { noteTags } from '@/lib/rendering';
import { editionListTags, listTag } from '@/lib/tags';
import { listEditionsOf } from './editions';
import { findPage } from './find-page';
import { newsHref, toNewsSummary, whereOf, type NewsItem, type NewsSummary } from './news';

/** A news item with its text, as the portal's data have it. */
export type FullNews = NewsSummary & Pick<NewsItem, 'body' | 'originName' | 'originUrl' | 'byline' | 'editions'>;

/** Gives a page of the published news of a language with their texts, newest first, and how many there are in all. */
export async function listFullNews(locale: Locale, { page, perPage }: { page: number; perPage: number }): Promise<{ items: FullNews[]; total: number }> {
  noteTags(...editionListTags('news', locale), listTag('media'));
  const { docs, totalDocs } = await findPage('news', { where: whereOf(locale, {}), limit: perPage, page, select: { relatedNews: false, relatedDirectives: false } });
  const editionsOf = await listEditionsOf('news', docs, newsHref);
  const items = docs.map(async (doc) => ({
    ...(await toNewsSummary(locale, doc)),
    body: doc.body,
    originName: doc.originName ?? undefined,
    originUrl: doc.originUrl ?? undefined,
    byline: doc.byline ?? undefined,
    editions: editionsOf(doc),
  }));
  return { items: await Promise.all(items), total: totalDocs };
}
