import { getTranslations } from 'next-intl/server';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';

/** Gives the first step of every breadcrumb. */
export async function homeCrumb(locale: Locale): Promise<{ name: string; path: string }> {
  const t = await getTranslations({ locale, namespace: 'site.sections' });
  return { name: t('home'), path: addressOf(locale, '/') };
}
