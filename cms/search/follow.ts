import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook, Payload, PayloadRequest } from 'payload';
import { searchWriter } from '@/search';
import type { EntryKind } from '@/search/entry';
import { filterTerms } from '@/search/terms';
import { indexRecords } from './index-record';
import { listRecords } from './list-records';
import { sqlWithin, type TransactionId } from './sql';

/** What the index holds of a collection bears the collection's name. */
type Indexed = Exclude<EntryKind, 'pages'>;

async function follow(req: PayloadRequest, kind: Indexed, record: number): Promise<void> {
  const transaction = await req.transactionID;
  // Officials are found under the divisions that they head.
  const officials = kind === 'divisions' ? await listRecords(req.payload, 'officials', transaction) : [];
  await indexRecords(req.payload, [{ kind, record }, ...officials], transaction);
}

export const followChange =
  (kind: Indexed): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    // A draft beside the published text changes nothing that readers can find.
    if (!req.context.savesDraft) await follow(req, kind, doc.id);
  };

export const followDelete =
  (kind: Indexed): CollectionAfterDeleteHook =>
  async ({ doc, req }) => {
    await follow(req, kind, doc.id);
  };

export const followDepartment: GlobalAfterChangeHook = async ({ req }) => {
  const transaction = await req.transactionID;
  await indexRecords(req.payload, await listRecords(req.payload, 'pages', transaction), transaction);
};

/** Indexes anew what attaches a document: its title has changed, its text has been read, or it has gone. */
export async function followDocument(payload: Payload, attachment: number, transaction: TransactionId): Promise<void> {
  await indexRecords(payload, await searchWriter.list(sqlWithin(payload, transaction), filterTerms.document(attachment)), transaction);
}
