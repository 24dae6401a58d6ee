import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PrivacyStatement } from '@/components/sections/privacy-statement';
import { everyEdition } from '@/components/site/editions';
import { PageShell } from '@/components/site/page-shell';
import { PageHeader } from '@/components/ui/page-header';
import { getDepartment } from '@/content/department';
import { addressOf } from '@/i18n/address';
import { breadcrumbJsonLd, JsonLd } from '@/seo/json-ld';
import { pageMetadata } from '@/app/page-metadata';
import { homeCrumb } from '../home-crumb';
import { readLocale } from '../read-locale';

type PrivacyProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PrivacyProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const t = await getTranslations('privacy');
  return pageMetadata({ locale, title: t('title'), description: t('description'), href: '/privacy' });
}

/** What the portal knows of those who read it, and what it does not. */
export default async function PrivacyPage({ params }: PrivacyProps) {
  const locale = await readLocale(params);
  const [t, department] = await Promise.all([getTranslations('privacy'), getDepartment(locale)]);
  return (
    <PageShell locale={locale} department={department} editions={everyEdition('/privacy')} trail={[{ name: t('title') }]}>
      <JsonLd
        data={breadcrumbJsonLd([
          await homeCrumb(locale),
          { name: t('title'), path: addressOf(locale, '/privacy') },
        ])}
      />
      <PageHeader title={t('title')} lead={<p>{t('lead')}</p>} />
      <PrivacyStatement locale={locale} department={department} />
    </PageShell>
  );
}
