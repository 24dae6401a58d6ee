import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OneButtonForm } from '@/components/sections/one-button-form';
import { listAlertChoices } from '@/content/alert-choices';
import { getAlertRequest } from '@/content/alerts';
import { addressOf } from '@/i18n/address';
import { noteStatus } from '@/lib/rendering';
import { formMetadata } from '../../../form-metadata';
import { readLocale } from '../../../read-locale';
import { AlertsPageShell, GoneAlertsPage } from '../../alerts-page';

type ConfirmProps = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: ConfirmProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const [t, found] = await Promise.all([getTranslations({ locale, namespace: 'alerts.confirm' }), getAlertRequest(locale, (await params).token)]);
  return formMetadata(locale, t(found ? 'title' : 'gone.title'));
}

/** Asks by a button whether the reader wants what the message said. */
export default async function ConfirmPage({ params }: ConfirmProps) {
  const locale = await readLocale(params);
  const { token } = await params;
  const request = await getAlertRequest(locale, token);
  const t = await getTranslations('alerts');
  if (!request) {
    noteStatus(410);
    return <GoneAlertsPage locale={locale} title={t('confirm.gone.title')} lead={t('confirm.gone.lead')} />;
  }
  const chosen = (await listAlertChoices(locale, request.about)).filter(({ value }) => request.about.includes(value));
  // What was confirmed stands on the subscription's own page.
  const isUsed = request.about.length === 0;
  return (
    <AlertsPageShell locale={locale} title={t('confirm.title')} lead={isUsed ? t('confirm.used') : t('confirm.lead', { email: request.email })}>
      {!isUsed && (
        <div className="prose mb-8">
          <ul>
            {chosen.map(({ value, label }) => (
              <li key={value}>{label}</li>
            ))}
          </ul>
          <p>{t(request.frequency)}</p>
        </div>
      )}
      <OneButtonForm action={addressOf(locale, { route: '/alerts/confirm/[token]', params: { token } })} button={t(isUsed ? 'confirm.onward' : 'confirm.button')} />
    </AlertsPageShell>
  );
}
