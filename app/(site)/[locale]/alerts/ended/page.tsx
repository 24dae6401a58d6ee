import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { readLocale } from '../../read-locale';
import { alertsMetadata, AlertsPageShell } from '../alerts-page';

type EndedProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: EndedProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await readLocale(params), namespace: 'alerts.ended' });
  return alertsMetadata(t('title'));
}

/** Says that a subscription has ended. */
export default async function EndedPage({ params }: EndedProps) {
  const locale = await readLocale(params);
  const t = await getTranslations('alerts.ended');
  return <AlertsPageShell locale={locale} title={t('title')} lead={t('lead')} />;
}
