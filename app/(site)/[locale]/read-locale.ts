import { setRequestLocale } from 'next-intl/server';
import { isLocale, routing, type Locale } from '@/i18n/routing';
import { noteStatus } from '@/lib/rendering';

/** Gives the language of the page being rendered and lets messages be found in it. Where an address names none, there is no page. */
export async function readLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  if (!isLocale(locale)) noteStatus(404);
  const known = isLocale(locale) ? locale : routing.defaultLocale;
  setRequestLocale(known);
  return known;
}
