import { getTranslations } from 'next-intl/server';
import { plainNotFound } from '@/app/plain-not-found';
import { getDepartment } from '@/content/department';
import { listNews } from '@/content/news';
import { getTopicBySlug } from '@/content/topics';
import { addressOf } from '@/i18n/address';
import { isLocale } from '@/i18n/routing';
import { feedLength, newsFeedPath, type FeedFormat } from '@/seo/feeds/feed';
import { feedResponse } from '../feed-response';

/** Answers with the feed of a language's news, or of those on one topic. */
export async function newsFeedResponse(format: FeedFormat, locale: string, topicSlug?: string): Promise<Response> {
  if (!isLocale(locale)) return plainNotFound();
  const topic = topicSlug === undefined ? undefined : await getTopicBySlug(locale, topicSlug);
  if (topic === null) return plainNotFound();
  const [t, { name }, { items }] = await Promise.all([
    getTranslations({ locale, namespace: 'feeds' }),
    getDepartment(locale),
    listNews(locale, { topic: topic?.id, limit: feedLength }),
  ]);
  const department = name.text;
  return feedResponse(format, {
    kind: 'news',
    locale,
    title: topic ? t('topic.title', { topic: topic.name.text, department }) : t('news.title', { department }),
    description: topic ? t('topic.description', { topic: topic.name.text, department }) : t('news.description', { department }),
    author: department,
    path: topic?.path ?? addressOf(locale, '/news'),
    ownPath: newsFeedPath(locale, format, topic?.slug),
    items,
  });
}
