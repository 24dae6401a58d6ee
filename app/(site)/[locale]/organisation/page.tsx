import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OrganisationChart } from '@/components/sections/organisation-chart';
import { everyEdition } from '@/components/site/editions';
import { PageShell } from '@/components/site/page-shell';
import { langOf } from '@/components/ui/local-text';
import { PageHeader } from '@/components/ui/page-header';
import { getDepartment } from '@/content/department';
import { listDivisions } from '@/content/divisions';
import { listOfficials } from '@/content/officials';
import { addressOf } from '@/i18n/address';
import { breadcrumbJsonLd, JsonLd } from '@/seo/json-ld';
import { pageMetadata } from '@/app/page-metadata';
import { homeCrumb } from '../home-crumb';
import { readLocale } from '../read-locale';

type OrganisationProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: OrganisationProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const [t, department] = await Promise.all([getTranslations('organisation'), getDepartment(locale)]);
  return pageMetadata({ locale, title: t('title'), description: t('description', { name: department.name.text }), href: '/organisation' });
}

/** How the department is made up. */
export default async function OrganisationPage({ params }: OrganisationProps) {
  const locale = await readLocale(params);
  const [t, department, divisions, [head]] = await Promise.all([
    getTranslations('organisation'),
    getDepartment(locale),
    listDivisions(locale),
    listOfficials(locale),
  ]);
  const note = department.organisationNote;
  return (
    <PageShell locale={locale} department={department} section="organisation" editions={everyEdition('/organisation')} trail={[{ name: t('title') }]}>
      <JsonLd
        data={breadcrumbJsonLd([
          await homeCrumb(locale),
          { name: t('title'), path: addressOf(locale, '/organisation') },
        ])}
      />
      <PageHeader title={t('title')} lead={note && <p lang={langOf(note, locale)}>{note.text}</p>} />
      {divisions.length > 0 ? (
        <OrganisationChart locale={locale} department={department} divisions={divisions} head={head} />
      ) : (
        <p>{t('none')}</p>
      )}
    </PageShell>
  );
}
