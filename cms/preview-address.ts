import { z } from 'zod';
import type { EditionSlug } from './editions/edition-slugs';

const Record = z.object({ id: z.union([z.number(), z.string()]) });

/** The address that shows a record's latest draft on the real page, to officials who are signed in. */
export function previewAddress(collection: EditionSlug, doc: unknown): string | null {
  const record = Record.safeParse(doc);
  return record.success ? `/preview/${collection}/${record.data.id}` : null;
}
