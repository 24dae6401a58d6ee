import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { addressOf } from '@/i18n/address';
import { sendsMail } from '@/lib/env';
import { Absent } from '../../absent';
import { formMetadata } from '../../form-metadata';
import { readLocale } from '../../read-locale';
import { AlertsPageShell } from '../alerts-page';

type SentProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: SentProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const t = await getTranslations({ locale, namespace: 'alerts.sent' });
  return formMetadata(locale, t('title'));
}

/** Says that a message with a link was sent, if it can be: the same to everybody. */
export default async function SentPage({ params }: SentProps) {
  const locale = await readLocale(params);
  if (!sendsMail) return <Absent locale={locale} path={addressOf(locale, '/alerts/sent')} />;
  const t = await getTranslations('alerts.sent');
  return <AlertsPageShell locale={locale} title={t('title')} lead={t('lead')} />;
}
