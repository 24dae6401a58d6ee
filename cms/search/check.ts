import type { Payload } from 'payload';
import { searchWriter } from '@/search';
import { entryKinds, fingerprintOf, type EntryKey, type EntryKind } from '@/search/entry';
import { filterTerms } from '@/search/terms';
import { readers } from './index-record';
import { listRecords } from './list-records';
import { sqlWithin } from './sql';

/** Where index and content disagree: an entry is missing, shows what was, or shows what readers may not see. */
export type Difference = EntryKey & { what: 'missing' | 'stale' | 'stray' };

/** Compares the index with what readers can see, entry by entry. Of a portal at rest it finds nothing. */
export async function checkIndex(payload: Payload): Promise<{ entries: number; differences: Difference[] }> {
  const differences: Difference[] = [];
  let entries = 0;
  for (const kind of entryKinds) {
    const checked = await checkKind(payload, kind);
    entries += checked.entries;
    differences.push(...checked.differences);
  }
  return { entries, differences };
}

const nameOf = ({ record, language }: EntryKey) => `${record} ${language}`;

async function checkKind(payload: Payload, kind: EntryKind): Promise<{ entries: number; differences: Difference[] }> {
  const run = sqlWithin(payload, undefined);
  // What no term leads to is as good as missing.
  const found = new Map((await searchWriter.list(run, filterTerms.kind(kind))).map((entry) => [nameOf(entry), entry.fingerprint]));
  const held = (await searchWriter.list(run)).filter((entry) => entry.kind === kind);
  const visible = new Set<string>();
  const differences: Difference[] = [];
  for (const { record } of await listRecords(payload, kind)) {
    for (const entry of await readers[kind](payload, record, undefined)) {
      visible.add(nameOf(entry));
      const fingerprint = found.get(nameOf(entry));
      const key = { kind, record, language: entry.language };
      if (fingerprint === undefined) differences.push({ ...key, what: 'missing' });
      else if (fingerprint !== fingerprintOf(entry)) differences.push({ ...key, what: 'stale' });
    }
  }
  for (const { record, language } of held) {
    if (!visible.has(nameOf({ kind, record, language }))) differences.push({ kind, record, language, what: 'stray' });
  }
  return { entries: visible.size, differences };
}
