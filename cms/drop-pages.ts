import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook, PayloadRequest } from 'payload';
import { invalidate } from '@/delivery/invalidate';
import { listTag, recordTag } from '@/lib/tags';
import { afterCommit } from './after-commit';

/** Drops the pages that show a record or list its kind, once the change is committed. */
async function drop(req: PayloadRequest, collection: string, id: number | string): Promise<void> {
  await afterCommit(req, () => invalidate([listTag(collection), recordTag(collection, id)]));
}

export const dropPagesAfterChange: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  // A draft beside the published text is not on any page yet.
  if (!req.context.savesDraft) await drop(req, collection.slug, doc.id);
};

export const dropPagesAfterDelete: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await drop(req, collection.slug, id);
};

export const dropPagesAfterGlobalChange: GlobalAfterChangeHook = async ({ global, req }) => {
  await afterCommit(req, () => invalidate([listTag(global.slug)]));
};
