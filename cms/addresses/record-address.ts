import type { CollectionAfterChangeHook } from 'payload';
import { addressOf, type Href } from '@/i18n/address';
import { isLocale, type Locale } from '@/i18n/routing';

/** The record as a hook meets it: what its address is made of. */
type Addressed = { slug?: string | null; language?: Locale };

/** Keeps the address under which a record has just become public. */
export const recordAddress =
  (href: (slug: string) => Href): CollectionAfterChangeHook<Addressed & { id: number; _status?: string | null }> =>
  async ({ collection, doc, req }) => {
    const isPublic = !req.context.savesDraft && (doc._status === undefined || doc._status === 'published');
    const locale = doc.language ?? req.locale;
    if (!isPublic || !doc.slug || !isLocale(locale)) return;
    const data = { path: addressOf(locale, href(doc.slug)), collection: collection.slug, record: doc.id };
    const { docs } = await req.payload.find({ collection: 'addresses', where: { path: { equals: data.path } }, limit: 1, depth: 0, req });
    const [known] = docs;
    // An address can pass from a removed record to a new one: the last to hold it counts.
    if (!known) await req.payload.create({ collection: 'addresses', data, req });
    else if (known.record !== data.record || known.collection !== data.collection) {
      await req.payload.update({ collection: 'addresses', id: known.id, data, req });
    }
  };
