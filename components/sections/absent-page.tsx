import { useTranslations } from 'next-intl';
import { SearchForm } from '@/components/site/search-form';
import { PageHeader } from '@/components/ui/page-header';
import { addressOf, type Href } from '@/i18n/address';
import { languageNames, routing, type Locale } from '@/i18n/routing';

/** What became of the page that was asked for. */
export type AbsentFate = { kind: 'unknown' } | { kind: 'gone' } | { kind: 'moved'; to: string };

type AbsentPageProps = {
  locale: Locale;
  fate: AbsentFate;
  /** The list that the page would have been an item of: what is not translated may stand in the original language. */
  list?: 'news' | 'directives' | 'questions' | 'consultations';
};

const waysOn = { home: '/', news: '/news', directives: '/directives', questions: '/questions', consultations: '/consultations', siteMap: '/site-map' } as const satisfies Record<string, Href>;

/** Says that a page is not here, why, and where to go on. */
export function AbsentPage({ locale, fate, list }: AbsentPageProps) {
  const t = useTranslations('absent');
  const original = routing.defaultLocale;
  const others = routing.locales.filter((other) => other !== locale);
  return (
    <>
      <PageHeader title={t(`${fate.kind}.title`)} lead={<p>{t(`${fate.kind}.lead`)}</p>}>
        {fate.kind === 'moved' && (
          <p className="text-lg">
            <a href={fate.to}>{t('moved.link')}</a>
          </p>
        )}
        {list && locale !== original && (
          <p className="max-w-prose">
            {t('originals.note')}{' '}
            <a href={addressOf(original, waysOn[list])} lang={original} hrefLang={original}>
              {t(`originals.link.${list}`)}
            </a>
          </p>
        )}
      </PageHeader>
      <div className="mb-10 max-w-prose">
        <SearchForm locale={locale} id="absent-search" large />
      </div>
      <nav aria-labelledby="ways-on" className="print:hidden">
        <h2 id="ways-on" className="text-xl">
          {t('waysOn')}
        </h2>
        <ul className="mt-3">
          {(['home', 'news', 'directives', 'questions', 'consultations', 'siteMap'] as const).map((way) => (
            <li key={way}>
              <a href={addressOf(locale, waysOn[way])} className="inline-flex min-h-11 items-center">
                {t(`ways.${way}`)}
              </a>
            </li>
          ))}
          {others.map((other) => (
            <li key={other}>
              <a href={addressOf(other, '/')} lang={other} hrefLang={other} className="inline-flex min-h-11 items-center">
                {languageNames[other]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
