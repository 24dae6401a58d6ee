import { useTranslations } from 'next-intl';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { sendsMail } from '@/lib/env';

/** Leads to the form by which a reader is told by mail of what this page is about; nothing where no mail is sent. */
export function AlertsLink({ locale, about }: { locale: Locale; /** As the form names it: `news`, `topic:3`. */ about: string }) {
  const t = useTranslations('alerts');
  if (!sendsMail) return null;
  return (
    <a href={`${addressOf(locale, '/alerts')}?about=${about}`} rel="nofollow" className="-my-2.5 inline-block min-h-11 py-2.5 print:hidden">
      {t('link')}
    </a>
  );
}
