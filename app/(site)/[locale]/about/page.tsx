import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DepartmentProfile } from '@/components/sections/department-profile';
import { everyEdition } from '@/components/site/editions';
import { PageShell } from '@/components/site/page-shell';
import { langOf } from '@/components/ui/local-text';
import { PageHeader } from '@/components/ui/page-header';
import { getDepartment } from '@/content/department';
import { listDivisions } from '@/content/divisions';
import { addressOf } from '@/i18n/address';
import { breadcrumbJsonLd, JsonLd, organizationJsonLd } from '@/seo/json-ld';
import { pageMetadata } from '@/app/page-metadata';
import { homeCrumb } from '../home-crumb';
import { readLocale } from '../read-locale';

type AboutProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: AboutProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const [t, department] = await Promise.all([getTranslations('about'), getDepartment(locale)]);
  return pageMetadata({ locale, title: t('title'), description: t('description', { name: department.name.text }), href: '/about' });
}

/** What the department is, does, and has been. */
export default async function AboutPage({ params }: AboutProps) {
  const locale = await readLocale(params);
  const [t, department, divisions] = await Promise.all([getTranslations('about'), getDepartment(locale), listDivisions(locale)]);
  const { introduction } = department;
  return (
    <PageShell locale={locale} department={department} section="about" editions={everyEdition('/about')} trail={[{ name: t('title') }]}>
      <JsonLd
        data={breadcrumbJsonLd([
          await homeCrumb(locale),
          { name: t('title'), path: addressOf(locale, '/about') },
        ])}
      />
      <JsonLd data={organizationJsonLd(locale, department, divisions)} />
      <PageHeader title={t('title')} lead={introduction && <p lang={langOf(introduction, locale)}>{introduction.text}</p>} />
      <DepartmentProfile locale={locale} department={department} />
    </PageShell>
  );
}
