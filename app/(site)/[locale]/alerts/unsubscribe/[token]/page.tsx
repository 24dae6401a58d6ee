import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OneButtonForm } from '@/components/sections/one-button-form';
import { getSubscription } from '@/content/alerts';
import { addressOf } from '@/i18n/address';
import { noteStatus } from '@/lib/rendering';
import { formMetadata } from '../../../form-metadata';
import { readLocale } from '../../../read-locale';
import { AlertsPageShell } from '../../alerts-page';

type UnsubscribeProps = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: UnsubscribeProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const t = await getTranslations({ locale, namespace: 'alerts.manage' });
  return formMetadata(locale, t('endTitle'));
}

/** Ends a subscription, where a mail program opens the address in a browser instead of posting to it. */
export default async function UnsubscribePage({ params }: UnsubscribeProps) {
  const locale = await readLocale(params);
  const { token } = await params;
  const alerts = await getSubscription(locale, token);
  const t = await getTranslations('alerts.manage');
  if (!alerts) {
    noteStatus(410);
    return <AlertsPageShell locale={locale} title={t('gone.title')} lead={t('gone.lead')} />;
  }
  return (
    <AlertsPageShell locale={locale} title={t('endTitle')} lead={t('endLead')}>
      <OneButtonForm action={addressOf(locale, { route: '/alerts/unsubscribe/[token]', params: { token } })} field={{ name: 'from', value: 'page' }} button={t('end')} />
    </AlertsPageShell>
  );
}
