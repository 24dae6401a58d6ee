import type { BaseDatabaseAdapter, DatabaseAdapterObj, PayloadRequest } from 'payload';
import { adaptDatabase } from './adapt-database';

type TransactionId = number | string;

/** What waits for the end of a transaction: `effect` for its commit, also one that failed, `ended` for that or its being rolled back. */
type Waiting = { effect: () => void; ended?: () => void };

const waiting = new Map<TransactionId, Waiting[]>();

/**
 * Runs `effect` once the change that `req` is making is readable by others: after its transaction has committed, at
 * once where there is none any more, never when it is rolled back later. Hooks run before the commit, so a page dropped by one
 * could be rendered again from the old row. A commit that failed may have been made, where only its answer was lost: an
 * effect has to bear that nothing has changed. `ended` runs after that, and also where the transaction comes to nothing.
 */
export async function afterCommit(req: PayloadRequest, effect: () => void, ended?: () => void): Promise<void> {
  const id = await req.transactionID;
  // One that has ended, as when another record of the same bulk change failed, would never tell.
  if (id === undefined || !req.payload.db.sessions?.[id]) {
    effect();
    return ended?.();
  }
  waiting.set(id, [...(waiting.get(id) ?? []), { effect, ended }]);
}

/** Gives what waits for a transaction, which has ended. */
function take(id: TransactionId): Waiting[] {
  const taken = waiting.get(id) ?? [];
  waiting.delete(id);
  return taken;
}

/** Gives the same database, which tells when a transaction ends. */
export function announceCommits<Adapter extends BaseDatabaseAdapter>(database: DatabaseAdapterObj<Adapter>): DatabaseAdapterObj<Adapter> {
  return adaptDatabase(database, (adapter: BaseDatabaseAdapter) => {
    const { commitTransaction, rollbackTransaction } = adapter;
    adapter.commitTransaction = async (pending) => {
      const id = await pending;
      try {
        await commitTransaction.call(adapter, id);
      } finally {
        const ending = take(id);
        try {
          ending.forEach(({ effect }) => effect());
        } finally {
          ending.forEach(({ ended }) => ended?.());
        }
      }
    };
    adapter.rollbackTransaction = async (pending) => {
      const id = await pending;
      await rollbackTransaction.call(adapter, id).finally(() => take(id).forEach(({ ended }) => ended?.()));
    };
  });
}
