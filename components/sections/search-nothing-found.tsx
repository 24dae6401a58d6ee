import { useTranslations } from 'next-intl';
import type { SearchFilter } from '@/content/search';
import type { Locale } from '@/i18n/routing';
import { searchPath } from './search-address';

type NothingFoundProps = { locale: Locale; text: string; filter: SearchFilter; nearest: string[] };

/** Says that nothing was found, and leads on: without the filters, or by the nearest words that the portal does have. */
export function NothingFound({ locale, text, filter, nearest }: NothingFoundProps) {
  const t = useTranslations('search');
  const filtered = Object.values(filter).some((value) => value !== undefined);
  return (
    <div className="max-w-prose">
      <p>{t(filtered ? 'none.filtered' : 'none.lead')}</p>
      {filtered && (
        <p>
          <a href={searchPath(locale, { text, filter: {} })} rel="nofollow" className="inline-flex min-h-11 items-center">
            {t('clear')}
          </a>
        </p>
      )}
      {nearest.length > 0 && (
        <>
          <h2 className="mt-6 text-lg">{t('none.nearest')}</h2>
          <ul>
            {nearest.map((query) => (
              <li key={query}>
                <a href={searchPath(locale, { text: query, filter: {} })} rel="nofollow" className="inline-flex min-h-11 items-center">
                  {query}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-4 text-muted">{t('none.hint')}</p>
    </div>
  );
}
