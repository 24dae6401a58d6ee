import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AlertsForm } from '@/components/sections/alerts-form';
import { OneButtonForm } from '@/components/sections/one-button-form';
import { listAlertChoices } from '@/content/alert-choices';
import { getSubscription } from '@/content/alerts';
import { addressOf } from '@/i18n/address';
import { formatDateTime } from '@/i18n/format-date';
import { getSubmission, noteStatus } from '@/lib/rendering';
import { formMetadata } from '../../../form-metadata';
import { readLocale } from '../../../read-locale';
import { AlertsPageShell, GoneAlertsPage } from '../../alerts-page';

type ManageProps = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: ManageProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const [t, found] = await Promise.all([getTranslations({ locale, namespace: 'alerts.manage' }), getSubscription(locale, (await params).token)]);
  return formMetadata(locale, t(found ? 'title' : 'gone.title'));
}

/** What a reader is told of, for the reader alone: to change it, or to end it. */
export default async function ManagePage({ params }: ManageProps) {
  const locale = await readLocale(params);
  const { token } = await params;
  const alerts = await getSubscription(locale, token);
  const t = await getTranslations('alerts');
  if (!alerts) {
    noteStatus(410);
    return <GoneAlertsPage locale={locale} title={t('manage.gone.title')} lead={t('manage.gone.lead')} />;
  }
  const { email, about, frequency, updatedAt } = alerts;
  const action = addressOf(locale, { route: '/alerts/manage/[token]', params: { token } });
  return (
    <AlertsPageShell locale={locale} title={t('manage.title')} lead={t('manage.lead', { email, moment: formatDateTime(updatedAt, locale) })}>
      <AlertsForm action={action} stamp="" submission={getSubmission()} choices={await listAlertChoices(locale, about)} values={{ about, frequency }} submit={t('manage.save')} />
      <section aria-labelledby="end" className="mt-12 max-w-prose border-t border-line pt-6">
        <h2 id="end" className="text-xl">
          {t('manage.endTitle')}
        </h2>
        <p className="mt-2 mb-4">{t('manage.endLead')}</p>
        <OneButtonForm action={action} field={{ name: 'do', value: 'end' }} button={t('manage.end')} kind="plain" />
      </section>
    </AlertsPageShell>
  );
}
