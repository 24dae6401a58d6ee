import type { DataFromCollectionSlug } from 'payload';
import { routing, type Locale } from '@/i18n/routing';
import { getReader } from './reader';

/** Gives the edition at an address with its links, as the present visitor may see it, withdrawn ones too; null where there is none. */
export async function editionAt<Slug extends 'news' | 'directives' | 'answers' | 'consultations'>(collection: Slug, locale: Locale, slug: string): Promise<DataFromCollectionSlug<Slug> | null> {
  const { payload, asVisitor } = await getReader();
  const { docs } = await payload.find({
    collection,
    where: { language: { equals: locale }, slug: { equals: slug } },
    limit: 1,
    pagination: false,
    ...asVisitor,
    // Linked divisions bear their addresses in the page's language; one without an English page has its Vietnamese address there.
    locale,
    fallbackLocale: routing.defaultLocale,
    depth: 2,
    context: { withdrawnToo: true },
  });
  return docs[0] ?? null;
}
