import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '@/app/page-metadata';
import { findPastAddress } from '@/content/addresses';
import { addressOf, type Href } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';

/** Gives the metadata of a page that finds nothing: what goes with `Absent`. Where an item may once have been, its title says what became of it. */
export async function absentMetadata(locale: Locale, href?: Href): Promise<Metadata> {
  const [t, past] = await Promise.all([getTranslations({ locale, namespace: 'absent' }), href && findPastAddress(locale, addressOf(locale, href))]);
  return pageMetadata({ locale, title: t(`${past?.fate ?? 'unknown'}.title`), noindex: true });
}
