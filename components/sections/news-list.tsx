import type { NewsSummary } from '@/content/news';
import type { Locale } from '@/i18n/routing';
import { NewsCard } from './news-card';

type NewsListProps = { items: NewsSummary[]; locale: Locale; heading?: 'h2' | 'h3' };

/** News items one under another, in the order in which they come. Where they stand below another text, no picture of theirs is awaited. */
export function NewsList({ items, locale, heading }: NewsListProps) {
  return (
    <ul className="border-b border-line">
      {items.map((item, index) => (
        <li key={item.id} className="border-t border-line py-6">
          <NewsCard item={item} locale={locale} heading={heading} first={heading !== 'h3' && index === 0} />
        </li>
      ))}
    </ul>
  );
}
