import pLimit from 'p-limit';
import type { Payload } from 'payload';
import { searchWriter } from '@/search';
import { entryKinds } from '@/search/entry';
import { inTransaction } from './in-transaction';
import { indexRecords, type IndexedRecord } from './index-record';
import { listRecords } from './list-records';
import { sqlWithin } from './sql';

/** So many records are indexed in one transaction; officials who save meanwhile wait for one such. */
const batch = 50;

/** So many transactions at once: while the database writes for one, the next is read. On SQLite each has its turn. */
const atOnce = 2;

/**
 * Makes the index anew, record by record, in its place: searches go on meanwhile and find the old entry of a record or
 * the new one. Each record is read and indexed in one transaction, as at its publication. Tells `report` how far it is.
 */
export async function rebuildIndex(payload: Payload, report: (done: number, of: number) => void = () => {}): Promise<number> {
  const records = await listEverything(payload);
  const batches = Array.from({ length: Math.ceil(records.length / batch) }, (_, index) => records.slice(index * batch, (index + 1) * batch));
  const inTurn = pLimit(atOnce);
  let done = 0;
  async function indexBatch(some: IndexedRecord[]): Promise<void> {
    await inTransaction(payload, (transaction) => indexRecords(payload, some, transaction));
    done += some.length;
    report(done, records.length);
  }
  await Promise.all(batches.map((some) => inTurn(indexBatch, some)));
  await removeStrays(payload);
  return records.length;
}

async function listEverything(payload: Payload): Promise<IndexedRecord[]> {
  const lists = [];
  for (const kind of entryKinds) lists.push(await listRecords(payload, kind));
  return lists.flat();
}

/** Takes out what the index holds of records that there are no more. */
async function removeStrays(payload: Payload): Promise<void> {
  const held = new Set((await listEverything(payload)).map(nameOf));
  await inTransaction(payload, async (transaction) => {
    const keys = await searchWriter.list(sqlWithin(payload, transaction));
    await indexRecords(payload, keys.filter((key) => !held.has(nameOf(key))), transaction);
  });
}

const nameOf = ({ kind, record }: IndexedRecord) => `${kind} ${record}`;
