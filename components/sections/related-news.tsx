import { useTranslations } from 'next-intl';
import type { NewsSummary } from '@/content/news';
import type { Locale } from '@/i18n/routing';
import { NewsList } from './news-list';

/** What else was published on the matter. */
export function RelatedNews({ items, locale }: { items: NewsSummary[]; locale: Locale }) {
  const t = useTranslations('news');
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="related-news" className="mt-16 max-w-[54rem] print:hidden">
      <h2 id="related-news" className="mb-4 text-xl">
        {t('relatedNews')}
      </h2>
      <NewsList items={items} locale={locale} heading="h3" />
    </section>
  );
}
