import { getTranslations } from 'next-intl/server';
import { plainNotFound } from '@/app/plain-not-found';
import { listAnswers } from '@/content/answers';
import { getDepartment } from '@/content/department';
import { addressOf } from '@/i18n/address';
import { isLocale } from '@/i18n/routing';
import { feedLength, questionFeedPath, type FeedFormat } from '@/seo/feeds/feed';
import { feedResponse } from '../feed-response';

/** Answers with the feed of the questions that are answered in public in a language. */
export async function questionFeedResponse(format: FeedFormat, locale: string): Promise<Response> {
  if (!isLocale(locale)) return plainNotFound();
  const [t, { name }, { items }] = await Promise.all([getTranslations({ locale, namespace: 'feeds.questions' }), getDepartment(locale), listAnswers(locale, 1, feedLength)]);
  const department = name.text;
  return feedResponse(format, {
    kind: 'questions',
    locale,
    title: t('title', { department }),
    description: t('description', { department }),
    author: department,
    path: addressOf(locale, '/questions'),
    ownPath: questionFeedPath(locale, format),
    items: items.map((item) => ({ ...item, lead: item.question })),
  });
}
