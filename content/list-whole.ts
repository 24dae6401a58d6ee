import { logger } from '@/lib/logger';
import type { InBothLanguages } from './local-text';

/** What was told of before: many pages list the same records. */
const told = new Set<string>();

/**
 * Gives what pages show of the records. One without a text that it must have, in the page's language and in Vietnamese, is left
 * out and logged: it is no reason to show none of them.
 */
export function listWhole<Doc extends { id: number }, Item>(collection: string, records: InBothLanguages<Doc>[], toItem: (record: InBothLanguages<Doc>) => Item | undefined): Item[] {
  return records.flatMap((record) => {
    const item = toItem(record);
    if (item !== undefined) return [item];
    const key = `${collection} ${record.original.id} ${record.locale}`;
    if (!told.has(key)) logger.warn({ collection, record: record.original.id, language: record.locale }, 'A record lacks a text that it must have: pages leave it out');
    told.add(key);
    return [];
  });
}
