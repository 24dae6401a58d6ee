import { useTranslations } from 'next-intl';
import { formatDateTime } from '@/i18n/format-date';
import type { Locale } from '@/i18n/routing';

type PreviewLinkNoteProps = { locale: Locale; savedAt: string; expiresAt: string };

/** Tells who opened a preview link what it is that they read, and how long they can. */
export function PreviewLinkNote({ locale, savedAt, expiresAt }: PreviewLinkNoteProps) {
  const t = useTranslations('previewLink');
  return (
    <aside aria-label={t('label')} className="mb-8 border border-line bg-sunken px-5 py-3">
      <p className="font-strong">{t('notice')}</p>
      <p className="text-sm">{t('dates', { saved: formatDateTime(savedAt, locale), expires: formatDateTime(expiresAt, locale) })}</p>
    </aside>
  );
}
