import type { TransactionId } from './sql';

/**
 * Reads as a reader of the portal does, by the access rules that its pages go by, and within a transaction: what is in
 * the index is what pages show. A new object each time, since Payload keeps its own notes in `req`.
 */
export const asReader = (transactionID: TransactionId) =>
  ({ overrideAccess: false, user: null, depth: 0, draft: false, fallbackLocale: false, pagination: false, req: { transactionID } }) as const;
