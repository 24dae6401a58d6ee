import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OpenDataGuide } from '@/components/sections/open-data-guide';
import { everyEdition } from '@/components/site/editions';
import { PageShell } from '@/components/site/page-shell';
import { PageHeader } from '@/components/ui/page-header';
import { getDepartment } from '@/content/department';
import { addressOf } from '@/i18n/address';
import { cataloguePath, csvPath, descriptionPath, openPath } from '@/open/addresses';
import { inEveryFormat, newsFeedPath, questionFeedPath } from '@/seo/feeds/feed';
import { breadcrumbJsonLd, JsonLd } from '@/seo/json-ld';
import { pageMetadata } from '@/app/page-metadata';
import { homeCrumb } from '../home-crumb';
import { readLocale } from '../read-locale';

type OpenDataProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: OpenDataProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const t = await getTranslations('openData');
  return pageMetadata({ locale, title: t('title'), description: t('description'), href: '/open-data' });
}

/** What the portal offers as data, for people who write programs. */
export default async function OpenDataPage({ params }: OpenDataProps) {
  const locale = await readLocale(params);
  const [t, department] = await Promise.all([getTranslations('openData'), getDepartment(locale)]);
  const subject = (name: Parameters<typeof openPath>[1]) => openPath(locale, name);
  return (
    <PageShell locale={locale} department={department} editions={everyEdition('/open-data')} trail={[{ name: t('title') }]}>
      <JsonLd
        data={breadcrumbJsonLd([
          await homeCrumb(locale),
          { name: t('title'), path: addressOf(locale, '/open-data') },
        ])}
      />
      <PageHeader title={t('title')} lead={<p>{t('lead')}</p>} />
      <OpenDataGuide
        paths={{
          subjects: { department: subject('department'), divisions: subject('divisions'), directives: subject('directives'), news: subject('news'), questions: subject('questions') },
          table: csvPath(locale),
          documents: {
            openapi: descriptionPath,
            catalogue: cataloguePath,
            ...inEveryFormat((format) => newsFeedPath(locale, format)),
            questionsRss: questionFeedPath(locale, 'rss'),
            questionsAtom: questionFeedPath(locale, 'atom'),
            questionsJson: questionFeedPath(locale, 'json'),
          },
        }}
      />
    </PageShell>
  );
}
