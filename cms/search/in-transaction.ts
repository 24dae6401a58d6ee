import type { Payload } from 'payload';
import type { TransactionId } from './sql';

/** Runs what changes the index in a transaction of its own. */
export async function inTransaction<Result>(payload: Payload, change: (transaction: TransactionId) => Promise<Result>): Promise<Result> {
  const transaction = (await payload.db.beginTransaction()) ?? undefined;
  try {
    const result = await change(transaction);
    if (transaction !== undefined) await payload.db.commitTransaction(transaction);
    return result;
  } catch (error) {
    if (transaction !== undefined) await payload.db.rollbackTransaction(transaction);
    throw error;
  }
}
