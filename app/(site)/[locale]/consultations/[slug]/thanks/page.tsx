import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageShell } from '@/components/site/page-shell';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeader } from '@/components/ui/page-header';
import { getConsultationBySlug } from '@/content/consultations';
import { getDepartment } from '@/content/department';
import { addressOf } from '@/i18n/address';
import { pageMetadata } from '@/app/page-metadata';
import { Absent } from '../../../absent';
import { readLocale } from '../../../read-locale';

type ThanksProps = { params: Promise<{ locale: string; slug: string }> };

export async function generateMetadata({ params }: ThanksProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const t = await getTranslations('consultations.thanks');
  return pageMetadata({ locale, title: t('title'), noindex: true });
}

/** Says that a comment arrived. */
export default async function ThanksPage({ params }: ThanksProps) {
  const locale = await readLocale(params);
  const { slug } = await params;
  const consultation = await getConsultationBySlug(locale, slug);
  if (!consultation) return <Absent locale={locale} path={addressOf(locale, { route: '/consultations/[slug]/thanks', params: { slug } })} />;
  const [t, site, department] = await Promise.all([getTranslations('consultations.thanks'), getTranslations('site.sections'), getDepartment(locale)]);
  const { title, path, editions } = consultation;
  return (
    <PageShell
      locale={locale}
      department={department}
      section="consultations"
      editions={editions}
      trail={[{ name: site('consultations'), href: addressOf(locale, '/consultations') }, { name: title, href: path }, { name: t('title') }]}
    >
      <PageHeader title={t('title')} lead={<p>{t('lead')}</p>}>
        <ButtonLink href={path}>{t('back')}</ButtonLink>
      </PageHeader>
    </PageShell>
  );
}
