import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OfficialList } from '@/components/sections/official-list';
import { everyEdition } from '@/components/site/editions';
import { PageShell } from '@/components/site/page-shell';
import { PageHeader } from '@/components/ui/page-header';
import { getDepartment } from '@/content/department';
import { listOfficials } from '@/content/officials';
import { addressOf } from '@/i18n/address';
import { breadcrumbJsonLd, JsonLd } from '@/seo/json-ld';
import { pageMetadata } from '@/app/page-metadata';
import { homeCrumb } from '../home-crumb';
import { readLocale } from '../read-locale';

type LeadershipProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: LeadershipProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const [t, department] = await Promise.all([getTranslations('leadership'), getDepartment(locale)]);
  return pageMetadata({ locale, title: t('title'), description: t('description', { name: department.name.text }), href: '/leadership' });
}

/** Who leads the department. */
export default async function LeadershipPage({ params }: LeadershipProps) {
  const locale = await readLocale(params);
  const [t, department, officials] = await Promise.all([getTranslations('leadership'), getDepartment(locale), listOfficials(locale)]);
  return (
    <PageShell locale={locale} department={department} section="leadership" editions={everyEdition('/leadership')} trail={[{ name: t('title') }]}>
      <JsonLd
        data={breadcrumbJsonLd([
          await homeCrumb(locale),
          { name: t('title'), path: addressOf(locale, '/leadership') },
        ])}
      />
      <PageHeader title={t('title')} />
      {officials.length > 0 ? <OfficialList officials={officials} locale={locale} heading="h2" /> : <p>{t('none')}</p>}
    </PageShell>
  );
}
