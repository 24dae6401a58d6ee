import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { formMetadata } from '../../form-metadata';
import { readLocale } from '../../read-locale';
import { AlertsPageShell } from '../alerts-page';

type EndedProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: EndedProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const t = await getTranslations({ locale, namespace: 'alerts.ended' });
  return formMetadata(locale, t('title'));
}

/** Says that a subscription has ended. */
export default async function EndedPage({ params }: EndedProps) {
  const locale = await readLocale(params);
  const t = await getTranslations('alerts.ended');
  return <AlertsPageShell locale={locale} title={t('title')} lead={t('lead')} />;
}
