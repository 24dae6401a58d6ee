import { setRequestLocale } from 'next-intl/server';
import { isLocale, routing, type Locale } from '@/i18n/routing';

/** Gives the language of the page being rendered and lets messages be found in it. */
export async function readLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  const known = isLocale(locale) ? locale : routing.defaultLocale;
  setRequestLocale(known);
  return known;
}
