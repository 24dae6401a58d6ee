import { useTranslations } from 'next-intl';
import type { NewsItem } from '@/content/news';
import type { Locale } from '@/i18n/routing';
import { toDay } from '@/lib/dates';
import { Day } from './day';

/** Says when a news item was published, when what it tells took place, and who wrote it. */
export function ArticleMeta({ item, locale }: { item: NewsItem; locale: Locale }) {
  const t = useTranslations('news');
  const { publishedAt, updatedAt, eventDate, byline } = item;
  const facts = [
    { name: t('published'), value: <Day iso={publishedAt} locale={locale} /> },
    // Small corrections on the day itself are part of publishing.
    toDay(updatedAt) > toDay(publishedAt) && { name: t('updated'), value: <Day iso={updatedAt} locale={locale} /> },
    eventDate && { name: t('eventDate'), value: <Day iso={eventDate} locale={locale} /> },
    byline && { name: t('byline'), value: byline },
  ].filter((fact) => typeof fact === 'object');
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-1 text-sm">
      {facts.map(({ name, value }) => (
        <div key={name} className="flex gap-x-2">
          <dt className="font-normal text-muted">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
