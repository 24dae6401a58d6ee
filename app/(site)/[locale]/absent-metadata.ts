import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/i18n/routing';
import { pageMetadata } from '@/app/page-metadata';

/** Gives the metadata of a page that finds nothing: what goes with `Absent`. */
export async function absentMetadata(locale: Locale): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'absent' });
  return pageMetadata({ locale, title: t('unknown.title'), noindex: true });
}
