import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { langOf } from '@/components/ui/local-text';
import type { Topic } from '@/content/topics';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';

type NewsArchiveProps = {
  locale: Locale;
  topics: readonly Topic[];
  years: readonly { year: number; count: number }[];
  /** What the list on this page shows: all news when neither is given. */
  current: { topic?: number; year?: number };
};

/** Leads to the news of a topic and of a year. */
export function NewsArchive({ locale, topics, years, current }: NewsArchiveProps) {
  const t = useTranslations('news.archive');
  const news = useTranslations('news');
  return (
    <nav aria-label={t('label')} className="print:hidden">
      <ArchiveLink href={addressOf(locale, '/news')} current={!current.topic && !current.year}>
        {t('all')}
      </ArchiveLink>
      {topics.length > 0 && (
        <>
          <h2 className="mt-6 text-base">{t('topics')}</h2>
          <ul className="mt-1">
            {topics.map(({ id, name, path }) => (
              <li key={id} lang={langOf(name, locale)}>
                <ArchiveLink href={path} current={id === current.topic}>
                  {name.text}
                </ArchiveLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {years.length > 0 && (
        <>
          <h2 className="mt-6 text-base">{t('years')}</h2>
          <ul className="mt-1 flex flex-wrap gap-x-6 lg:block">
            {years.map(({ year, count }) => (
              <li key={year}>
                <ArchiveLink href={addressOf(locale, { route: '/news/year/[year]', params: { year } })} current={year === current.year}>
                  {news('inYear', { year: String(year) })} <span className="ms-1 text-muted">({count})</span>
                </ArchiveLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </nav>
  );
}

function ArchiveLink({ href, current, children }: { href: string; current: boolean; children: ReactNode }) {
  return (
    <a
      href={href}
      aria-current={current ? 'true' : undefined}
      className="inline-flex min-h-11 min-w-11 items-center text-ink no-underline hover:underline aria-[current]:font-strong aria-[current]:underline"
    >
      {children}
    </a>
  );
}
