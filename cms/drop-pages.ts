import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook, PayloadRequest } from 'payload';
import { dropPages, endChange, forgetPages } from '@/delivery/invalidate';
import { addressOf, type Href } from '@/i18n/address';
import { isLocale, type Locale } from '@/i18n/routing';
import { listTag, recordTag } from '@/lib/tags';
import { afterCommit } from './after-commit';
import { tellServers } from './tell-servers';

/** Tells the store of pages of a change: before its commit, and after it. */
async function announce(req: PayloadRequest, tags: string[], first: string[] = []): Promise<void> {
  await forgetPages(tags);
  await afterCommit(req, () => dropPages(tags, first), () => endChange(tags));
  await tellServers(req, tags, first);
}

type Changed = { id: number | string; original?: number | { id: number } | null };

/**
 * Drops the pages that show a record or list its kind, once the change is committed; those of its original too, which
 * lead to every translation.
 */
async function drop(req: PayloadRequest, collection: string, { id, original }: Changed, readFirst: string[] = []): Promise<void> {
  const first = typeof original === 'object' ? original?.id : original;
  const tags = [listTag(collection), recordTag(collection, id), ...(first ? [recordTag(collection, first)] : [])];
  await announce(req, tags, readFirst);
}

/** Drops the pages that show a record, where something beside the record changed what they show. */
export async function dropRecordPages(req: PayloadRequest, collection: string, id: number): Promise<void> {
  await announce(req, [recordTag(collection, id)]);
}

export const dropPagesAfterChange: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  // A draft beside the published text is not on any page yet.
  if (!req.context.savesDraft) await drop(req, collection.slug, doc);
};

type Edition = Changed & { slug?: string | null; language?: Locale };

/** The same for an edition, whose own page, list and home page readers ask for first: they are made before that. */
export const dropEditionPages =
  (href: (slug: string) => Href, list: Href): CollectionAfterChangeHook<Edition> =>
  async ({ collection, doc, req }) => {
    if (req.context.savesDraft) return;
    const { language, slug } = doc;
    const readFirst = isLocale(language) && slug ? [href(slug), list, '/' as const].map((page) => addressOf(language, page)) : [];
    await drop(req, collection.slug, doc, readFirst);
  };

export const dropPagesAfterDelete: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await drop(req, collection.slug, doc);
};

export const dropPagesAfterGlobalChange: GlobalAfterChangeHook = async ({ global, req }) => {
  await announce(req, [listTag(global.slug)]);
};
