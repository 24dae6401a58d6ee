import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SiteIndex } from '@/components/sections/site-index';
import { everyEdition } from '@/components/site/editions';
import { PageShell } from '@/components/site/page-shell';
import { PageHeader } from '@/components/ui/page-header';
import { getDepartment } from '@/content/department';
import { listDirectives } from '@/content/directives';
import { listDivisions } from '@/content/divisions';
import { listNewsYears } from '@/content/news-years';
import { listTopics } from '@/content/topics';
import { addressOf } from '@/i18n/address';
import { breadcrumbJsonLd, JsonLd } from '@/seo/json-ld';
import { pageMetadata } from '@/app/page-metadata';
import { homeCrumb } from '../home-crumb';
import { readLocale } from '../read-locale';

type SiteMapProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: SiteMapProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const [t, department] = await Promise.all([getTranslations('siteMap'), getDepartment(locale)]);
  return pageMetadata({ locale, title: t('title'), description: t('description', { name: department.name.text }), href: '/site-map' });
}

/** Everything on the portal, for people; for search engines there is sitemap.xml. */
export default async function SiteMapPage({ params }: SiteMapProps) {
  const locale = await readLocale(params);
  const [t, department, topics, years, divisions, directives] = await Promise.all([
    getTranslations('siteMap'),
    getDepartment(locale),
    listTopics(locale),
    listNewsYears(locale),
    listDivisions(locale),
    listDirectives(locale),
  ]);
  return (
    <PageShell locale={locale} department={department} editions={everyEdition('/site-map')} trail={[{ name: t('title') }]}>
      <JsonLd
        data={breadcrumbJsonLd([
          await homeCrumb(locale),
          { name: t('title'), path: addressOf(locale, '/site-map') },
        ])}
      />
      <PageHeader title={t('title')} />
      <SiteIndex locale={locale} topics={topics} years={years} divisions={divisions} directives={directives} />
    </PageShell>
  );
}
