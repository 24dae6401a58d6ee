import type { Payload } from 'payload';
import { routing } from '@/i18n/routing';
import { searchWriter } from '@/search';
import { entryKinds, indexEntry, type Entry, type EntryKind } from '@/search/entry';
import { readAnswerEntry, readConsultationEntry, readDirectiveEntry, readNewsEntry } from './edition-entries';
import { readDivisionEntries, readOfficialEntries, readPageEntries } from './profile-entries';
import { sqlWithin, type TransactionId } from './sql';

type ReadEntries = (payload: Payload, record: number, transaction: TransactionId) => Promise<Entry[]>;

/** How what readers see of a record of each kind is read. */
export const readers: Record<EntryKind, ReadEntries> = {
  news: readNewsEntry,
  directives: readDirectiveEntry,
  answers: readAnswerEntry,
  consultations: readConsultationEntry,
  divisions: readDivisionEntries,
  officials: readOfficialEntries,
  pages: readPageEntries,
};

/** A record that the index follows. */
export type IndexedRecord = { kind: EntryKind; record: number };

/**
 * Brings the index up to what readers can see of some records, whatever happened to them: within the transaction that
 * changes them, so that index and content change together or not at all.
 */
export async function indexRecords(payload: Payload, records: IndexedRecord[], transaction: TransactionId): Promise<void> {
  const run = sqlWithin(payload, transaction);
  // In one order everywhere, and before anything is written: two transactions wait for each other, and never both.
  for (const { kind, record } of records.toSorted(compareRecords)) await searchWriter.lock(run, kind, record);
  const entries: Entry[] = [];
  for (const { kind, record } of records) {
    const readable = await readers[kind](payload, record, transaction);
    entries.push(...readable);
    for (const language of routing.locales) {
      if (!readable.some((entry) => entry.language === language)) await searchWriter.remove(run, { kind, record, language });
    }
  }
  if (entries.length > 0) await searchWriter.put(run, entries.map(indexEntry));
}

const compareRecords = (a: IndexedRecord, b: IndexedRecord) => entryKinds.indexOf(a.kind) - entryKinds.indexOf(b.kind) || a.record - b.record;
