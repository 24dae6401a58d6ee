import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { ConsultationArticle } from '@/components/sections/consultation-article';
import { PageShell } from '@/components/site/page-shell';
import { getConsultationBySlug } from '@/content/consultations';
import { getDepartment } from '@/content/department';
import { addressOf } from '@/i18n/address';
import { breadcrumbJsonLd, JsonLd } from '@/seo/json-ld';
import { pageMetadata } from '@/app/page-metadata';
import { Absent } from '../../absent';
import { absentMetadata } from '../../absent-metadata';
import { homeCrumb } from '../../home-crumb';
import { readLocale } from '../../read-locale';

type ConsultationProps = { params: Promise<{ locale: string; slug: string }> };

// The page and its metadata ask for the same consultation.
const getConsultation = cache(getConsultationBySlug);

export async function generateMetadata({ params }: ConsultationProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const { slug } = await params;
  const consultation = await getConsultation(locale, slug);
  if (!consultation) return absentMetadata(locale, { route: '/consultations/[slug]', params: { slug } });
  const { title, lead, editions, notices } = consultation;
  return pageMetadata({ locale, title, description: lead, editions, noindex: notices.withdrawn !== undefined });
}

/** A draft that is put to consultation. */
export default async function ConsultationPage({ params }: ConsultationProps) {
  const locale = await readLocale(params);
  const { slug } = await params;
  const consultation = await getConsultation(locale, slug);
  if (!consultation) return <Absent locale={locale} path={addressOf(locale, { route: '/consultations/[slug]', params: { slug } })} />;
  const [t, department] = await Promise.all([getTranslations('site.sections'), getDepartment(locale)]);
  const list = { name: t('consultations'), path: addressOf(locale, '/consultations') };
  const { title, path, editions } = consultation;
  return (
    <PageShell locale={locale} department={department} section="consultations" editions={editions} trail={[{ name: list.name, href: list.path }, { name: title }]}>
      <ConsultationArticle consultation={consultation} locale={locale} />
      <JsonLd data={breadcrumbJsonLd([await homeCrumb(locale), list, { name: title, path }])} />
    </PageShell>
  );
}
