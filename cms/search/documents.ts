import type { Payload } from 'payload';
import { z } from 'zod';
import type { EntryDocument } from '@/search/entry';
import { asReader } from './as-reader';
import { sqlWithin, type TransactionId } from './sql';

const Rows = z.array(z.object({ attachment: z.number(), text: z.string() }));

/** Gives the documents that a text attaches, with what has been read of them so far. */
export async function readDocuments(payload: Payload, ids: number[], transaction: TransactionId): Promise<EntryDocument[]> {
  if (ids.length === 0) return [];
  const { docs } = await payload.find({ collection: 'attachments', where: { id: { in: ids } }, ...asReader(transaction) });
  const run = sqlWithin(payload, transaction);
  const rows = Rows.parse(await run(`SELECT attachment, text FROM search_documents WHERE attachment IN (${ids.map(() => '?').join(', ')})`, ids));
  const texts = new Map(rows.map(({ attachment, text }) => [attachment, text]));
  return docs.map(({ id, title }) => ({ id, title, text: texts.get(id) ?? '' }));
}
