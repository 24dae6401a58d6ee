import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ConsultationList } from '@/components/sections/consultation-list';
import { everyEdition } from '@/components/site/editions';
import { PageShell } from '@/components/site/page-shell';
import { PageHeader } from '@/components/ui/page-header';
import { listConsultations } from '@/content/consultations';
import { getDepartment } from '@/content/department';
import { addressOf } from '@/i18n/address';
import { breadcrumbJsonLd, JsonLd } from '@/seo/json-ld';
import { pageMetadata } from '@/app/page-metadata';
import { homeCrumb } from '../home-crumb';
import { readLocale } from '../read-locale';

type ConsultationsProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: ConsultationsProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const t = await getTranslations('consultations');
  return pageMetadata({ locale, title: t('title'), description: t('lead'), href: '/consultations' });
}

/** The drafts that are, will be and were put to consultation. */
export default async function ConsultationsPage({ params }: ConsultationsProps) {
  const locale = await readLocale(params);
  const [t, department, consultations] = await Promise.all([getTranslations('consultations'), getDepartment(locale), listConsultations(locale)]);
  return (
    <PageShell locale={locale} department={department} section="consultations" editions={everyEdition('/consultations')} trail={[{ name: t('title') }]}>
      <PageHeader title={t('title')} lead={<p>{t('lead')}</p>} />
      {consultations.length > 0 ? <ConsultationList consultations={consultations} locale={locale} /> : <p>{t('empty')}</p>}
      <JsonLd data={breadcrumbJsonLd([await homeCrumb(locale), { name: t('title'), path: addressOf(locale, '/consultations') }])} />
    </PageShell>
  );
}
