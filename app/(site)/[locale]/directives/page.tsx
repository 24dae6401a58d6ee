import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AlertsLink } from '@/components/sections/alerts-link';
import { DirectiveFilter } from '@/components/sections/directive-filter';
import { DirectiveTable } from '@/components/sections/directive-table';
import { everyEdition } from '@/components/site/editions';
import { PageShell } from '@/components/site/page-shell';
import { PageHeader } from '@/components/ui/page-header';
import { getDepartment } from '@/content/department';
import { listDirectives } from '@/content/directives';
import { listTopics } from '@/content/topics';
import { addressOf } from '@/i18n/address';
import { noteQuery } from '@/lib/rendering';
import { breadcrumbJsonLd, JsonLd } from '@/seo/json-ld';
import { pageMetadata } from '@/app/page-metadata';
import { homeCrumb } from '../home-crumb';
import { readLocale } from '../read-locale';
import { readDirectiveFilter, readThemeSlugs, type Query } from './directive-filter';

type DirectivesProps = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params, searchParams }: DirectivesProps): Promise<Metadata> {
  noteQuery('theme', 'state');
  const locale = await readLocale(params);
  const [t, themes] = await Promise.all([getTranslations('directives'), listTopics(locale)]);
  const { theme, state } = readDirectiveFilter(await searchParams, themes);
  const filtered = Boolean(theme ?? state);
  return pageMetadata({ locale, title: t('title'), description: t('lead'), href: '/directives', noindex: filtered });
}

/** What the department was directed to do, all of it or of one theme or state. */
export default async function DirectivesPage({ params, searchParams }: DirectivesProps) {
  noteQuery('theme', 'state');
  const locale = await readLocale(params);
  const [t, department, themes] = await Promise.all([
    getTranslations('directives'),
    getDepartment(locale),
    listTopics(locale),
  ]);
  const filter = readDirectiveFilter(await searchParams, themes);
  const directives = await listDirectives(locale, { theme: filter.theme?.id, state: filter.state });
  const path = addressOf(locale, '/directives');
  const themeIn = await readThemeSlugs(filter.theme);
  const editions = everyEdition('/directives', (language) => ({ theme: themeIn[language], state: filter.state }));
  const empty = filter.theme || filter.state ? t('emptyFiltered') : t('empty');
  return (
    <PageShell locale={locale} department={department} section="directives" editions={editions} trail={[{ name: t('title') }]}>
      <PageHeader title={t('title')} lead={<p>{t('lead')}</p>}>
        <p className="text-sm">
          <AlertsLink locale={locale} about="directives" />
        </p>
      </PageHeader>
      <DirectiveFilter path={path} themes={themes} {...filter} />
      <p className="mb-4 text-sm text-muted">{t('count', { count: directives.length })}</p>
      {directives.length > 0 ? <DirectiveTable directives={directives} locale={locale} /> : <p>{empty}</p>}
      <JsonLd data={breadcrumbJsonLd([await homeCrumb(locale), { name: t('title'), path }])} />
    </PageShell>
  );
}
