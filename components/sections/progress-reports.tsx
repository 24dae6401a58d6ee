import { useTranslations } from 'next-intl';
import type { DirectiveReport } from '@/content/directives';
import type { Locale } from '@/i18n/routing';
import { Day } from './day';

/** What has been reported on a directive, newest first. */
export function ProgressReports({ reports, locale }: { reports: DirectiveReport[]; locale: Locale }) {
  const t = useTranslations('directives');
  return (
    <section aria-labelledby="reports">
      <h2 id="reports" className="text-xl">
        {t('reports')}
      </h2>
      {reports.length === 0 ? (
        <p className="mt-3 text-muted">{t('noReports')}</p>
      ) : (
        <ol className="mt-4">
          {reports.map(({ date, summary, news }) => (
            <li key={`${date} ${summary}`} className="gap-x-8 border-t border-line py-4 sm:flex">
              <p className="text-sm text-muted sm:w-36 sm:shrink-0 sm:pt-1">
                <Day iso={date} locale={locale} />
              </p>
              <div>
                <p>{summary}</p>
                {news && (
                  <p className="text-sm">
                    <a href={news.path} className="inline-block py-2.5">
                      {t('reportNews', { title: news.title })}
                    </a>
                  </p>
                )}
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
