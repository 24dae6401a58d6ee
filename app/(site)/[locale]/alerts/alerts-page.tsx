import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { everyEdition } from '@/components/site/editions';
import { PageShell } from '@/components/site/page-shell';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeader } from '@/components/ui/page-header';
import { getDepartment } from '@/content/department';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';

/** Stands round what a page says on the way of a subscription. */
export async function AlertsPageShell({ locale, title, lead, children }: { locale: Locale; title: string; lead: ReactNode; children?: ReactNode }) {
  const [t, department] = await Promise.all([getTranslations('alerts'), getDepartment(locale)]);
  return (
    <PageShell locale={locale} department={department} editions={everyEdition('/alerts')} trail={[{ name: t('title'), href: addressOf(locale, '/alerts') }, { name: title }]} asksOpinion={false}>
      <PageHeader title={title} lead={<p>{lead}</p>} />
      {children}
    </PageShell>
  );
}

/** Says what a link opens no longer, and where to begin anew. */
export async function GoneAlertsPage({ locale, title, lead }: { locale: Locale; title: string; lead: string }) {
  const t = await getTranslations('alerts');
  return (
    <AlertsPageShell locale={locale} title={title} lead={lead}>
      <ButtonLink href={addressOf(locale, '/alerts')}>{t('title')}</ButtonLink>
    </AlertsPageShell>
  );
}
