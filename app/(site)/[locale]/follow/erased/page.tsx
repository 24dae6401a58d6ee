import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { everyEdition } from '@/components/site/editions';
import { PageShell } from '@/components/site/page-shell';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeader } from '@/components/ui/page-header';
import { getDepartment } from '@/content/department';
import { addressOf } from '@/i18n/address';
import { pageMetadata } from '@/app/page-metadata';
import { readLocale } from '../../read-locale';

type ErasedProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: ErasedProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const t = await getTranslations('sent.erased');
  return pageMetadata({ locale, title: t('title'), noindex: true });
}

/** Says that a message is gone: its own page went with it. */
export default async function ErasedPage({ params }: ErasedProps) {
  const locale = await readLocale(params);
  const [t, follow, department] = await Promise.all([getTranslations('sent.erased'), getTranslations('sent'), getDepartment(locale)]);
  return (
    <PageShell locale={locale} department={department} editions={everyEdition('/follow/erased')} trail={[{ name: follow('title'), href: addressOf(locale, '/follow') }, { name: t('title') }]} asksOpinion={false}>
      <PageHeader title={t('title')} lead={<p>{t('lead')}</p>}>
        <ButtonLink href={addressOf(locale, '/')}>{t('home')}</ButtonLink>
      </PageHeader>
    </PageShell>
  );
}
