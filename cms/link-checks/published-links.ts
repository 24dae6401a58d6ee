import type { Payload } from 'payload';
import { editionSlugs, type EditionSlug } from '../editions/edition-slugs';
import { bodiesOf } from '../editions/substance';
import { linksIn } from './links-in';

/** A published item that holds a link. */
export type Holder = { collection: EditionSlug; id: number; title: string };

/** Where published items lead: addresses of the web, and records that readers do not see, as `news/12`; each with its holders. */
export type PublishedLinks = { web: Map<string, Holder[]>; dead: Map<string, Holder[]> };

const atOnce = 100;

/** Reads all published items, some at a time, and gives where their links lead. */
export async function findPublishedLinks(payload: Payload): Promise<PublishedLinks> {
  const web = new Map<string, Holder[]>();
  const records = new Map<string, Holder[]>();
  const add = (map: Map<string, Holder[]>, key: string, holder: Holder) => map.set(key, [...(map.get(key) ?? []), holder]);
  for (const collection of editionSlugs) {
    for (let page = 1, more = true; more; page += 1) {
      const found = await payload.find({ collection, where: { _status: { equals: 'published' } }, sort: 'id', depth: 0, limit: atOnce, page });
      for (const doc of found.docs) {
        const holder = { collection, id: doc.id, title: doc.title };
        for (const link of bodiesOf(doc).flatMap(linksIn)) {
          if (link.kind === 'web') add(web, link.address, holder);
          else add(records, `${link.collection}/${link.id}`, holder);
        }
        if ('originUrl' in doc && doc.originUrl && URL.canParse(doc.originUrl)) add(web, new URL(doc.originUrl).href, holder);
      }
      more = found.hasNextPage;
    }
  }
  return { web, dead: await keepDead(payload, records) };
}

/** Keeps the records that no reader sees: deleted, never published, taken down. */
async function keepDead(payload: Payload, records: Map<string, Holder[]>): Promise<Map<string, Holder[]>> {
  const dead = new Map(records);
  for (const collection of [...editionSlugs, 'divisions'] as const) {
    const ids = [...records.keys()].flatMap((key) => (key.startsWith(`${collection}/`) ? [Number(key.slice(collection.length + 1))] : []));
    if (ids.length === 0) continue;
    // As strangers read: the access rule says what they see.
    const { docs } = await payload.find({ collection, where: { id: { in: ids } }, depth: 0, pagination: false, overrideAccess: false, select: { slug: true } });
    for (const { id } of docs) dead.delete(`${collection}/${id}`);
  }
  return dead;
}
