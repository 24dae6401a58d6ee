import type { Payload } from 'payload';
import type { EntryKind } from '@/search/entry';
import type { IndexedRecord } from './index-record';
import { pageRecords } from './profile-entries';
import type { TransactionId } from './sql';

/** Gives all records of a kind, whether or not readers may see them. */
export async function listRecords(payload: Payload, kind: EntryKind, transactionID?: TransactionId): Promise<IndexedRecord[]> {
  if (kind === 'pages') return pageRecords.map((record) => ({ kind, record }));
  const records: IndexedRecord[] = [];
  for (let page = 1, more = true; more; page += 1) {
    const { docs, hasNextPage } = await payload.find({ collection: kind, sort: 'id', limit: 1000, page, depth: 0, req: { transactionID }, select: {} });
    records.push(...docs.map(({ id }) => ({ kind, record: id })));
    more = hasNextPage;
  }
  return records;
}
