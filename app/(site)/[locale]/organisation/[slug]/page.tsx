import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DivisionProfile } from '@/components/sections/division-profile';
import { PageShell } from '@/components/site/page-shell';
import { langOf } from '@/components/ui/local-text';
import { PageHeader } from '@/components/ui/page-header';
import { getDepartment } from '@/content/department';
import { getDivisionBySlug, listDivisions } from '@/content/divisions';
import { addressOf } from '@/i18n/address';
import { breadcrumbJsonLd, JsonLd } from '@/seo/json-ld';
import { pageMetadata } from '@/app/page-metadata';
import { Absent } from '../../absent';
import { absentMetadata } from '../../absent-metadata';
import { homeCrumb } from '../../home-crumb';
import { readLocale } from '../../read-locale';

type DivisionProps = { params: Promise<{ locale: string; slug: string }> };

export async function generateMetadata({ params }: DivisionProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const { slug } = await params;
  const division = await getDivisionBySlug(locale, slug);
  if (!division) return absentMetadata(locale, { route: '/organisation/[slug]', params: { slug } });
  const [t, department] = await Promise.all([getTranslations('organisation'), getDepartment(locale)]);
  const { name, summary, editions } = division;
  const description = summary?.text ?? t('division.description', { name: name.text, department: department.name.text });
  return pageMetadata({ locale, title: name.text, description, editions });
}

/** One division of the department. */
export default async function DivisionPage({ params }: DivisionProps) {
  const locale = await readLocale(params);
  const { slug } = await params;
  const division = await getDivisionBySlug(locale, slug);
  if (!division) return <Absent locale={locale} path={addressOf(locale, { route: '/organisation/[slug]', params: { slug } })} />;
  const [t, department, divisions] = await Promise.all([getTranslations('organisation'), getDepartment(locale), listDivisions(locale)]);
  const { name, summary, editions, path } = division;
  const organisation = { name: t('title'), href: addressOf(locale, '/organisation') };
  return (
    <PageShell
      locale={locale}
      department={department}
      section="organisation"
      editions={editions}
      trail={[organisation, { name: name.text, lang: langOf(name, locale) }]}
    >
      <JsonLd
        data={breadcrumbJsonLd([
          await homeCrumb(locale),
          { name: organisation.name, path: organisation.href },
          { name: name.text, path },
        ])}
      />
      <PageHeader
        title={name.text}
        titleLang={langOf(name, locale)}
        over={t('division.belongsTo', { name: department.name.text })}
        lead={summary && <p lang={langOf(summary, locale)}>{summary.text}</p>}
      />
      <DivisionProfile locale={locale} division={division} others={divisions.filter(({ id }) => id !== division.id)} />
    </PageShell>
  );
}
