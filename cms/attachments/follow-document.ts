import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload';
import { afterCommit } from '../after-commit';
import { followDocument } from '../search/follow';
import { sqlWithin } from '../search/sql';
import { readAttachment } from './read-texts';

/** Has the index follow a document's title at once, and its text once that has been read, in the background. */
export const followDocumentChange: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update') await followDocument(req.payload, doc.id, await req.transactionID);
  await afterCommit(req, () => void readAttachment(req.payload, doc.id));
};

/** Takes a document that is deleted out of all that attached it. */
export const followDocumentDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const transaction = await req.transactionID;
  await sqlWithin(req.payload, transaction)('DELETE FROM search_documents WHERE attachment = ?', [doc.id]);
  await followDocument(req.payload, doc.id, transaction);
};
