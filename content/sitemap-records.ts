import 'server-only';
import type { Where } from 'payload';
import { routing, type Locale } from '@/i18n/routing';
import { noteTags } from '@/lib/rendering';
import { editionListTags, listTag } from '@/lib/tags';
import type { EditionKind } from './editions';
import { getReader } from './reader';

/** What the sitemap needs of a published edition. Times are ISO 8601. */
export type EditionRecord = {
  /** The same for every language of one piece of content. */
  content: number;
  language: Locale;
  slug: string;
  updatedAt: string;
  publishedAt?: string;
  topic?: number;
};

/** So much is held at once of a table that only grows. */
const batch = 1000;

type Read = { where: Where; limit: number; pagination: false; sort: string; overrideAccess: false; depth: 0 };

/** Gives every published edition of a collection in the order in which they were made, without their bodies. */
export async function readEditions(collection: EditionKind): Promise<EditionRecord[]> {
  noteTags(...editionListTags(collection, ...routing.locales));
  const { payload } = await getReader();
  // No draft ever: a sitemap is for search engines, whoever looks at it.
  const readBatch = async (after: number) => {
    const read: Read = { where: { id: { greater_than: after } }, limit: batch, pagination: false, sort: 'id', overrideAccess: false, depth: 0 };
    if (collection === 'news') return payload.find({ collection, ...read, select: { slug: true, language: true, original: true, updatedAt: true, publishedAt: true, topic: true } });
    return payload.find({ collection, ...read, select: { slug: true, language: true, original: true, updatedAt: true } });
  };
  const records: EditionRecord[] = [];
  for (let after = 0, more = true; more; ) {
    const { docs } = await readBatch(after);
    records.push(...docs.flatMap(toEditionRecord));
    after = docs.at(-1)?.id ?? after;
    more = docs.length === batch;
  }
  return records;
}

type Relation = number | { id: number } | null;
type Doc = {
  id: number;
  language: Locale;
  slug?: string | null;
  updatedAt: string;
  original?: Relation;
  publishedAt?: string | null;
  topic?: Relation;
};

function toEditionRecord(doc: Doc): EditionRecord[] {
  const { id, language, slug, updatedAt } = doc;
  if (!slug) return [];
  return [
    { content: idOf(doc.original) ?? id, language, slug, updatedAt, publishedAt: doc.publishedAt ?? undefined, topic: idOf(doc.topic) },
  ];
}

function idOf(relation: Relation | undefined): number | undefined {
  return typeof relation === 'object' ? relation?.id : relation;
}

/** Gives when the profile of the department was last changed, or the newest change among the officials. */
export async function readLastChange(subject: 'department' | 'officials'): Promise<string | undefined> {
  noteTags(listTag(subject));
  const { payload } = await getReader();
  if (subject === 'department') {
    const { updatedAt } = await payload.findGlobal({ slug: subject, overrideAccess: false, depth: 0, select: { updatedAt: true } });
    return updatedAt ?? undefined;
  }
  const { docs } = await payload.find({ collection: subject, sort: '-updatedAt', limit: 1, pagination: false, overrideAccess: false, depth: 0 });
  return docs[0]?.updatedAt;
}

/** Gives when each division was last changed, by its number. */
export async function readDivisionChanges(): Promise<Map<number, string>> {
  noteTags(listTag('divisions'));
  const { payload } = await getReader();
  const { docs } = await payload.find({ collection: 'divisions', pagination: false, overrideAccess: false, depth: 0, select: { updatedAt: true } });
  return new Map(docs.map(({ id, updatedAt }) => [id, updatedAt]));
}
