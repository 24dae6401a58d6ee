import type { CollectionAfterChangeHook, CollectionSlug, PayloadRequest } from 'payload';
import { z } from 'zod';
import { addressOf, type Href } from '@/i18n/address';
import { routing, type Locale } from '@/i18n/routing';

/** The record as a hook meets it: what its address is made of. */
type Addressed = { slug?: string | null; language?: Locale };

type Slugs = Partial<Record<Locale, string | null>>;

/** Keeps the address under which a record has just become public: in its own language, or in each of those it has. */
export const recordAddress =
  (href: (slug: string) => Href): CollectionAfterChangeHook<Addressed & { id: number; _status?: string | null }> =>
  async ({ collection, doc, req }) => {
    const isPublic = !req.context.savesDraft && (doc._status === undefined || doc._status === 'published');
    if (!isPublic) return;
    const slugs: Slugs = doc.language ? { [doc.language]: doc.slug } : await readSlugs(req, collection.slug, doc.id);
    for (const locale of routing.locales) {
      const slug = slugs[locale];
      if (slug) await keep(req, addressOf(locale, href(slug)), { collection: collection.slug, record: doc.id });
    }
  };

const Named = z.object({ slug: z.partialRecord(z.enum(routing.locales), z.string().nullish()).nullish() });

/** Gives the slugs that a record of the profile has of its own, in each language. */
export async function readOwnSlugs({ payload, transactionID }: PayloadRequest, collection: CollectionSlug, id: number): Promise<Slugs> {
  // The request itself would be in all languages from then on.
  const record = await payload.findByID({ collection, id, locale: 'all', depth: 0, req: { transactionID } });
  return Named.safeParse(record).data?.slug ?? {};
}

/** Gives those under which its pages stand: the Vietnamese one until a language has one of its own. */
async function readSlugs(req: PayloadRequest, collection: CollectionSlug, id: number): Promise<Slugs> {
  const slugs = await readOwnSlugs(req, collection, id);
  return Object.fromEntries(routing.locales.map((locale) => [locale, slugs[locale] || slugs[routing.defaultLocale]]));
}

async function keep(req: PayloadRequest, path: string, holder: { collection: string; record: number }): Promise<void> {
  const { docs } = await req.payload.find({ collection: 'addresses', where: { path: { equals: path } }, limit: 1, depth: 0, req });
  const [known] = docs;
  // An address can pass from a removed record to a new one: the last to hold it counts.
  if (!known) await req.payload.create({ collection: 'addresses', data: { path, ...holder }, req });
  else if (known.record !== holder.record || known.collection !== holder.collection) {
    await req.payload.update({ collection: 'addresses', id: known.id, data: holder, req });
  }
}
