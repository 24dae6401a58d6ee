import 'server-only';
import { addressOf, type Href } from '@/i18n/address';
import { isLocale, type Locale } from '@/i18n/routing';
import { noteTags } from '@/lib/rendering';
import { recordTag } from '@/lib/tags';
import { getReader } from './reader';

/** The addresses of one piece of content in the languages in which it is published. */
export type EditionAddresses = Partial<Record<Locale, string>>;

type Edition = { id: number; original?: number | { id: number } | null };

/** Gives where each published edition of the same content is, the given edition's own address included. */
export async function listEditionAddresses(
  collection: 'news' | 'directives',
  edition: Edition,
  href: (slug: string) => Href,
): Promise<EditionAddresses> {
  const { payload, asVisitor } = await getReader();
  const original = typeof edition.original === 'object' ? edition.original?.id : edition.original;
  const first = original ?? edition.id;
  const { docs } = await payload.find({
    collection,
    where: { or: [{ id: { equals: first } }, { original: { equals: first } }] },
    pagination: false,
    ...asVisitor,
    depth: 0,
  });
  // The original counts even while it is unpublished: it, or a new translation of it, gives this page a switch of language.
  noteTags(recordTag(collection, first), ...docs.map(({ id }) => recordTag(collection, id)));
  return Object.fromEntries(
    docs.flatMap(({ language, slug }) => (isLocale(language) && slug ? [[language, addressOf(language, href(slug))]] : [])),
  );
}
