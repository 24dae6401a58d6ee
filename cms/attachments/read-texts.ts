import pLimit from 'p-limit';
import type { Payload } from 'payload';
import { z } from 'zod';
import { dropFoundPages } from '../drop-pages';
import { followDocument } from '../search/follow';
import { inTransaction } from '../search/in-transaction';
import { sqlWithin } from '../search/sql';
import { findDocument } from './document-file';
import { extractText, type DocumentType } from './extract-text';

const types = new Map<string, DocumentType>([
  ['application/pdf', 'pdf'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
]);

/** Whoever begins with a document says so first: what ends the process would otherwise be begun again at each start. */
const unfinished = 'unfinished';
const unfinishedTwice = 'unfinished twice';

/** One document at a time: they can wait, readers cannot. */
const inTurn = pLimit(1);

const Claimed = z.array(z.object({ attachment: z.number() }));

/**
 * Reads the text of an attached document, if that has not been done with this very file, and has the index follow what
 * attaches it. Never fails; what cannot be read is logged, noted, and not tried again until another file takes its place.
 */
export function readAttachment(payload: Payload, attachment: number): Promise<void> {
  return inTurn(async () => {
    try {
      await read(payload, attachment);
    } catch (error) {
      payload.logger.error({ err: error, attachment, msg: 'The text of a document could not be kept' });
    }
  });
}

/** Reads what has not been read: documents of before, and those that the end of the process interrupted, once more. */
export async function readAllAttachments(payload: Payload): Promise<void> {
  await inTransaction(payload, (transaction) =>
    // Without the mark of its file it counts as another one.
    sqlWithin(payload, transaction)('UPDATE search_documents SET file = ?, fault = ? WHERE fault = ?', ['', unfinishedTwice, unfinished]),
  );
  for (let page = 1, more = true; more; page += 1) {
    const { docs, hasNextPage } = await payload.find({ collection: 'attachments', sort: 'id', limit: 100, page, depth: 0, select: {} });
    for (const { id } of docs) await readAttachment(payload, id);
    more = hasNextPage;
  }
}

async function read(payload: Payload, attachment: number): Promise<void> {
  const { docs } = await payload.find({ collection: 'attachments', where: { id: { equals: attachment } }, limit: 1, pagination: false, depth: 0 });
  const [doc] = docs;
  const type = types.get(doc?.mimeType ?? '');
  if (!doc?.filename || !type) return;
  const document = await findDocument(doc.filename);
  const file = `${doc.filename} ${document.mark}`;
  if (!(await claim(payload, attachment, file))) return;
  const extracted = await document.use((place) => extractText(place, type));
  const [text, fault] = 'text' in extracted ? [extracted.text, null] : ['', extracted.fault];
  if (fault !== null) payload.logger.warn({ attachment, file: doc.filename, fault, msg: 'The text of a document could not be read' });
  const isKept = await inTransaction(payload, async (transaction) => {
    const kept = await sqlWithin(payload, transaction)('UPDATE search_documents SET text = ?, fault = ? WHERE attachment = ? AND file = ? RETURNING attachment', [text, fault, attachment, file]);
    // It may have been deleted meanwhile, or replaced.
    if (kept.length > 0) await followDocument(payload, attachment, transaction);
    return kept.length > 0;
  });
  if (isKept) await dropFoundPages(payload);
}

/** Says that a file is being read. Gives false where that has been said of this file before. */
async function claim(payload: Payload, attachment: number, file: string): Promise<boolean> {
  const rows = await inTransaction(payload, (transaction) =>
    sqlWithin(payload, transaction)(
      `INSERT INTO search_documents (attachment, file, text, fault) VALUES (?, ?, '', ?)
       ON CONFLICT (attachment) DO UPDATE SET file = excluded.file, text = '',
         fault = CASE WHEN search_documents.fault = ? AND search_documents.file = '' THEN search_documents.fault ELSE excluded.fault END
       WHERE search_documents.file <> excluded.file RETURNING attachment`,
      [attachment, file, unfinished, unfinishedTwice],
    ),
  );
  return Claimed.parse(rows).length > 0;
}
