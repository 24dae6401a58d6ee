import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook, Payload, PayloadRequest } from 'payload';
import { dropPages, endChange, forgetPages } from '@/delivery/invalidate';
import { addressOf, type Href } from '@/i18n/address';
import { isLocale, type Locale } from '@/i18n/routing';
import { indexTag, languageTag, listTag, recordTag } from '@/lib/tags';
import { afterCommit } from './after-commit';
import type { EditionSlug } from './editions/edition-slugs';
import { listLanguagesShown } from './editions/languages-shown';
import { tellServers } from './tell-servers';

/** The pages that a change makes old. Those with a tag in `gone` show what readers are to see no more, and are kept for nothing. */
type Old = { tags: string[]; gone?: string[]; first?: string[] };

/** Tells the store of pages of a change: before its commit, and after it. */
async function announce(req: PayloadRequest, { tags, gone = [], first = [] }: Old): Promise<void> {
  await forgetPages(tags, gone);
  await afterCommit(req, () => dropPages(tags, first, gone), () => endChange(tags, gone));
  await tellServers(req.payload, (await req.transactionID) ?? undefined, { tags, gone, first });
}

type Changed = { id: number | string; original?: number | { id: number } | null };

/**
 * Drops the pages that show a record and those with any of the tags of lists, once the change is committed; those of its
 * original too, which lead to every translation.
 */
async function drop(req: PayloadRequest, collection: string, { id, original }: Changed, { lists = [listTag(collection)], isGone = false, first = [] }: { lists?: string[]; isGone?: boolean; first?: string[] } = {}): Promise<void> {
  const translated = typeof original === 'object' ? original?.id : original;
  const own = recordTag(collection, id);
  await announce(req, { tags: [...lists, own, ...(translated ? [recordTag(collection, translated)] : [])], gone: isGone ? [own] : [], first });
}

/** Drops the pages that show a record, where something beside the record changed what they show. */
export async function dropRecordPages(req: PayloadRequest, collection: string, id: number): Promise<void> {
  await announce(req, { tags: [recordTag(collection, id)] });
}

/** The same where readers are to see something on them no more, not even while no newer pages can be made. */
export async function removeRecordPages(req: PayloadRequest, collection: string, id: number): Promise<void> {
  const tags = [recordTag(collection, id)];
  await announce(req, { tags, gone: tags });
}

/** Drops what was found, once the index has changed by itself and not with a record. No such page is stored: caches in front hold them. */
export async function dropFoundPages(payload: Payload): Promise<void> {
  dropPages([indexTag]);
  await tellServers(payload, undefined, { tags: [indexTag] });
}

export const dropPagesAfterChange: CollectionAfterChangeHook = async ({ collection, context, doc, operation, req }) => {
  // Nothing can name a new upload yet. Payload's plugin saves one once more, as it is, when its file is in the bucket.
  if (collection.upload && (operation === 'create' || context.skipCloudStorage)) return;
  // A draft beside the published text is not on any page yet.
  if (!req.context.savesDraft) await drop(req, collection.slug, doc);
};

type Edition = Changed & { id: number; slug?: string | null; language?: Locale; _status?: 'draft' | 'published' | null };

/** The same for an edition, whose own page, list and home page readers ask for first: they are made before that. */
export const dropEditionPages =
  (kind: EditionSlug, href: (slug: string) => Href, list: Href): CollectionAfterChangeHook<Edition> =>
  async ({ doc, req }) => {
    if (req.context.savesDraft) return;
    const { language, slug } = doc;
    const first = isLocale(language) && slug ? [href(slug), list, '/' as const].map((page) => addressOf(language, page)) : [];
    const lists = (await listLanguagesShown(req, kind, doc.id)).map((shown) => languageTag(kind, shown));
    await drop(req, kind, doc, { lists, isGone: doc._status !== 'published', first });
  };

export const dropPagesAfterDelete: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await drop(req, collection.slug, doc, { isGone: true });
};

export const dropPagesAfterGlobalChange: GlobalAfterChangeHook = async ({ global, req }) => {
  await announce(req, { tags: [listTag(global.slug)] });
};
