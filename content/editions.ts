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
  const editionsOf = await listEditionsOf(collection, [edition], href);
  return editionsOf(edition);
}

/** The same for many at once: gives what tells the addresses of each of the given editions. */
export async function listEditionsOf(
  collection: 'news' | 'directives',
  editions: Edition[],
  href: (slug: string) => Href,
): Promise<(edition: Edition) => EditionAddresses> {
  const { payload, asVisitor } = await getReader();
  const firsts = [...new Set(editions.map(firstOf))];
  const { docs } = await payload.find({
    collection,
    where: { or: [{ id: { in: firsts } }, { original: { in: firsts } }] },
    pagination: false,
    ...asVisitor,
    depth: 0,
  });
  // The original counts even while it is unpublished: it, or a new translation of it, gives this page a switch of language.
  noteTags(...[...firsts, ...docs.map(({ id }) => id)].map((id) => recordTag(collection, id)));
  const found = new Map<number, EditionAddresses>();
  for (const doc of docs) {
    if (!isLocale(doc.language) || !doc.slug) continue;
    const first = firstOf(doc);
    found.set(first, { ...found.get(first), [doc.language]: addressOf(doc.language, href(doc.slug)) });
  }
  return (edition) => found.get(firstOf(edition)) ?? {};
}

/** The number that all editions of one piece of content share: that of its original. */
function firstOf({ id, original }: Edition): number {
  return (typeof original === 'object' ? original?.id : original) ?? id;
}
