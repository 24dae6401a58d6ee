import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook, PayloadRequest } from 'payload';
import { dropPages, forgetPages } from '@/delivery/invalidate';
import { listTag, recordTag } from '@/lib/tags';
import { afterCommit } from './after-commit';

/** Tells the store of pages of a change: before its commit, and after it. */
async function announce(req: PayloadRequest, tags: string[]): Promise<void> {
  await forgetPages(tags);
  await afterCommit(req, () => dropPages(tags));
}

type Changed = { id: number | string; original?: number | { id: number } | null };

/**
 * Drops the pages that show a record or list its kind, once the change is committed; those of its original too, which
 * lead to every translation.
 */
async function drop(req: PayloadRequest, collection: string, { id, original }: Changed): Promise<void> {
  const first = typeof original === 'object' ? original?.id : original;
  const tags = [listTag(collection), recordTag(collection, id), ...(first ? [recordTag(collection, first)] : [])];
  await announce(req, tags);
}

export const dropPagesAfterChange: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  // A draft beside the published text is not on any page yet.
  if (!req.context.savesDraft) await drop(req, collection.slug, doc);
};

export const dropPagesAfterDelete: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await drop(req, collection.slug, doc);
};

export const dropPagesAfterGlobalChange: GlobalAfterChangeHook = async ({ global, req }) => {
  await announce(req, [listTag(global.slug)]);
};
