import { rules, type EntryKey } from './entry';
import type { RunSql } from './engine';
import { NumberedRows } from './rows';

/** Gives up to `limit` entries that were not indexed by the rules of this version, from the number `below` down. Both engines are asked alike. */
export async function listOlder(run: RunSql, limit: number, below?: number): Promise<(EntryKey & { id: number })[]> {
  const from = below === undefined ? { condition: '', numbers: [] } : { condition: 'id < ? AND', numbers: [below] };
  const older = `SELECT id, kind, record, language FROM search_entries WHERE ${from.condition} fingerprint NOT LIKE ? ORDER BY id DESC LIMIT ?`;
  return NumberedRows.parse(await run(older, [...from.numbers, `${rules}%`, limit]));
}
