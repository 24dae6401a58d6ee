import { routing, type Locale } from '@/i18n/routing';
import { findLoaded, type Loading } from './loading';

/** Gives the record that an edition was translated from; undefined for an original. */
export async function findOriginal(
  loading: Loading,
  collection: 'news' | 'directives',
  key: string,
  language: Locale,
): Promise<number | undefined> {
  if (language === routing.defaultLocale) return undefined;
  return findLoaded(loading, collection, `${key}/${routing.defaultLocale}`);
}
