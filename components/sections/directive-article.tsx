import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { RichText } from '@/components/rich-text';
import { langOf } from '@/components/ui/local-text';
import { PageHeader } from '@/components/ui/page-header';
import type { Directive } from '@/content/directives';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { AlertsLink } from './alerts-link';
import { Day } from './day';
import { ChangeNotes, EditionNotices } from './edition-notices';
import { DirectiveSteps } from './directive-steps';
import { ProgressReports } from './progress-reports';

/** A directive on its own page: what was directed, how far it has come, who answers for it. */
export function DirectiveArticle({ directive, locale }: { directive: Directive; locale: Locale }) {
  const t = useTranslations('directives');
  const { title, details, state, reports } = directive;
  return (
    <article>
      <PageHeader title={title} over={t('one')}>
        <DirectiveFacts directive={directive} locale={locale} />
        <EditionNotices notices={directive.notices} locale={locale} />
      </PageHeader>
      <div className="justify-between gap-x-16 lg:flex">
        <div className="flex max-w-prose min-w-0 flex-1 flex-col gap-y-12">
          <DirectiveSteps state={state} />
          {details && (
            <section aria-labelledby="details">
              <h2 id="details" className="mb-3 text-xl">
                {t('details')}
              </h2>
              <RichText body={details} locale={locale} level={3} />
            </section>
          )}
          <ProgressReports reports={reports} locale={locale} />
          <ChangeNotes notices={directive.notices} locale={locale} />
        </div>
        <div className="mt-12 flex max-w-prose flex-col gap-y-10 lg:mt-0 lg:w-80 lg:shrink-0">
          <ResponsibleDivisions directive={directive} locale={locale} />
          <Source directive={directive} />
          <p className="flex flex-col items-start print:hidden">
            <AlertsLink locale={locale} about={`directive:${directive.id}`} />
            <a href={addressOf(locale, '/directives')} className="inline-flex min-h-11 items-center">
              {t('back')}
            </a>
          </p>
        </div>
      </div>
    </article>
  );
}

function DirectiveFacts({ directive, locale }: { directive: Directive; locale: Locale }) {
  const t = useTranslations('directives');
  const { issuer, issuedOn, theme } = directive;
  return (
    <dl className="flex flex-wrap gap-x-12 gap-y-3 text-sm">
      <Fact name={t('issuer')}>{issuer}</Fact>
      <Fact name={t('issuedOn')}>
        <Day iso={issuedOn} locale={locale} />
      </Fact>
      {theme && (
        <Fact name={t('theme')}>
          <a href={`${addressOf(locale, '/directives')}?theme=${encodeURIComponent(theme.slug)}`} lang={langOf(theme.name, locale)} className="-my-2.5 inline-block min-w-11 py-2.5">
            {theme.name.text}
          </a>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="font-normal text-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function ResponsibleDivisions({ directive: { responsibleDivisions }, locale }: { directive: Directive; locale: Locale }) {
  const t = useTranslations('directives');
  if (responsibleDivisions.length === 0) return null;
  return (
    <section aria-labelledby="divisions">
      <h2 id="divisions" className="text-base">
        {t('divisions')}
      </h2>
      <ul className="mt-1 text-sm">
        {responsibleDivisions.map(({ id, name, path }) => (
          <li key={id}>
            <a href={path} className="inline-flex min-h-11 items-center" lang={langOf(name, locale)}>
              {name.text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Source({ directive: { source, sourceNews } }: { directive: Directive }) {
  const t = useTranslations('directives');
  if (!source && !sourceNews) return null;
  return (
    <section aria-labelledby="source">
      <h2 id="source" className="text-base">
        {t('source')}
      </h2>
      {source && <p className="mt-1 text-sm">{source}</p>}
      {sourceNews && (
        <p className="text-sm">
          <a href={sourceNews.path} className="inline-block py-2.5">{sourceNews.title}</a>
        </p>
      )}
    </section>
  );
}
