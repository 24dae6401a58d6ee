import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ContactDirectory } from '@/components/sections/contact-directory';
import { everyEdition } from '@/components/site/editions';
import { PageShell } from '@/components/site/page-shell';
import { PageHeader } from '@/components/ui/page-header';
import { hasContacts } from '@/content/contacts';
import { getDepartment } from '@/content/department';
import { listDivisions } from '@/content/divisions';
import { addressOf } from '@/i18n/address';
import { breadcrumbJsonLd, JsonLd } from '@/seo/json-ld';
import { pageMetadata } from '@/app/page-metadata';
import { homeCrumb } from '../home-crumb';
import { readLocale } from '../read-locale';

type ContactProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: ContactProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const [t, department] = await Promise.all([getTranslations('contact'), getDepartment(locale)]);
  return pageMetadata({ locale, title: t('title'), description: t('description', { name: department.name.text }), href: '/contact' });
}

/** How to reach the department. */
export default async function ContactPage({ params }: ContactProps) {
  const locale = await readLocale(params);
  const [t, department, divisions] = await Promise.all([getTranslations('contact'), getDepartment(locale), listDivisions(locale)]);
  const reachable = divisions.filter(({ contacts }) => hasContacts(contacts));
  return (
    <PageShell locale={locale} department={department} section="contact" editions={everyEdition('/contact')} trail={[{ name: t('title') }]}>
      <JsonLd
        data={breadcrumbJsonLd([
          await homeCrumb(locale),
          { name: t('title'), path: addressOf(locale, '/contact') },
        ])}
      />
      <PageHeader title={t('title')} />
      <ContactDirectory locale={locale} department={department} divisions={reachable} />
    </PageShell>
  );
}
