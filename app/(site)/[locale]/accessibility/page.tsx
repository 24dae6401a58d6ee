import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AccessibilityStatement } from '@/components/sections/accessibility-statement';
import { everyEdition } from '@/components/site/editions';
import { PageShell } from '@/components/site/page-shell';
import { PageHeader } from '@/components/ui/page-header';
import { getDepartment } from '@/content/department';
import { addressOf } from '@/i18n/address';
import { breadcrumbJsonLd, JsonLd } from '@/seo/json-ld';
import { pageMetadata } from '@/app/page-metadata';
import { homeCrumb } from '../home-crumb';
import { readLocale } from '../read-locale';

type AccessibilityProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: AccessibilityProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const t = await getTranslations('accessibility');
  return pageMetadata({ locale, title: t('title'), description: t('description'), href: '/accessibility' });
}

/** What the portal does to be usable by everyone. */
export default async function AccessibilityPage({ params }: AccessibilityProps) {
  const locale = await readLocale(params);
  const [t, department] = await Promise.all([getTranslations('accessibility'), getDepartment(locale)]);
  return (
    <PageShell locale={locale} department={department} editions={everyEdition('/accessibility')} trail={[{ name: t('title') }]}>
      <JsonLd
        data={breadcrumbJsonLd([
          await homeCrumb(locale),
          { name: t('title'), path: addressOf(locale, '/accessibility') },
        ])}
      />
      <PageHeader title={t('title')} lead={<p>{t('lead')}</p>} />
      <AccessibilityStatement locale={locale} />
    </PageShell>
  );
}
