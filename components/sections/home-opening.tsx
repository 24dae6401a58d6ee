import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { GateDrawing } from '@/components/site/gate-drawing';
import { Container } from '@/components/ui/container';
import { langOf } from '@/components/ui/local-text';
import type { Department } from '@/content/department';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { Day } from './day';

/** Opens the home page: which department this is, what it is for, since when and under whom. */
export function HomeOpening({ locale, department }: { locale: Locale; department: Department }) {
  const t = useTranslations('home');
  const { name, introduction, foundedOn, parentAuthority, sector } = department;
  return (
    <div className="border-b border-line bg-panel text-on-panel">
      <Container className="pt-10 pb-8 md:pt-16 md:pb-10">
        <div className="items-end gap-12 lg:flex">
          <div className="max-w-[46rem] flex-1">
            <h1 className="text-3xl" lang={langOf(name, locale)}>
              {name.text}
            </h1>
            <div className="mt-5 w-20 border-t-3 border-panel-accent" aria-hidden="true" />
            {introduction && (
              <p className="mt-6 max-w-prose text-lg" lang={langOf(introduction, locale)}>
                {introduction.text}
              </p>
            )}
            <p className="mt-4">
              <a href={addressOf(locale, '/about')} className="inline-flex min-h-11 items-center text-panel-leaf hover:text-on-panel">
                {t('about')}
              </a>
            </p>
          </div>
          <GateDrawing className="hidden w-88 shrink-0 lg:block print:hidden" />
        </div>
        <dl className="mt-8 grid gap-x-10 gap-y-4 border-t border-panel-line pt-6 text-sm md:grid-cols-3">
          {parentAuthority && (
            <OpeningFact term={t('parentAuthority')} lang={langOf(parentAuthority, locale)}>
              {parentAuthority.text}
            </OpeningFact>
          )}
          {foundedOn && (
            <OpeningFact term={t('founded')}>
              <Day iso={foundedOn} locale={locale} />
            </OpeningFact>
          )}
          {sector && (
            <OpeningFact term={t('sector')} lang={langOf(sector, locale)}>
              {sector.text}
            </OpeningFact>
          )}
        </dl>
      </Container>
    </div>
  );
}

function OpeningFact({ term, lang, children }: { term: string; lang?: string; children: ReactNode }) {
  return (
    <div>
      <dt className="font-normal text-on-panel-muted">{term}</dt>
      <dd lang={lang} className="text-base">
        {children}
      </dd>
    </div>
  );
}
