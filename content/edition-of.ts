import 'server-only';
import { addressOf, type Href } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { getReader } from './reader';

/** Where readers have an edition of something, in which language, and what it is called. */
export type FoundEdition = { path: string; title: string; lang: Locale };

/** Finds what readers have of the given records or their translations, in a language first; nothing where they have none. */
export async function findEditionOf(collection: 'answers' | 'consultations', locale: Locale, ids: number[], href: (slug: string) => Href): Promise<FoundEdition | undefined> {
  const { payload, asVisitor } = await getReader();
  const { docs } = await payload.find({ collection, where: { or: [{ id: { in: ids } }, { original: { in: ids } }] }, pagination: false, ...asVisitor, draft: false, depth: 0 });
  const doc = docs.find(({ language }) => language === locale) ?? docs[0];
  return doc?.slug ? { path: addressOf(doc.language, href(doc.slug)), title: doc.title, lang: doc.language } : undefined;
}
