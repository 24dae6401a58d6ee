import type { BaseDatabaseAdapter, DatabaseAdapterObj, PayloadRequest } from 'payload';
import { adaptDatabase } from './adapt-database';

type TransactionId = number | string;

const waiting = new Map<TransactionId, (() => void)[]>();

/**
 * Runs `effect` once the change that `req` is making is readable by others: after its transaction has committed, at
 * once where there is none, never when it is rolled back. Hooks run before the commit, so a page dropped by one
 * could be rendered again from the old row.
 */
export async function afterCommit(req: PayloadRequest, effect: () => void): Promise<void> {
  const id = await req.transactionID;
  if (id === undefined) return effect();
  waiting.set(id, [...(waiting.get(id) ?? []), effect]);
}

/** Gives the same database, which tells when a transaction ends. */
export function announceCommits<Adapter extends BaseDatabaseAdapter>(database: DatabaseAdapterObj<Adapter>): DatabaseAdapterObj<Adapter> {
  return adaptDatabase(database, (adapter: BaseDatabaseAdapter) => {
    const { commitTransaction, rollbackTransaction } = adapter;
    adapter.commitTransaction = async (pending) => {
      await commitTransaction.call(adapter, pending);
      const id = await pending;
      const effects = waiting.get(id) ?? [];
      waiting.delete(id);
      effects.forEach((effect) => effect());
    };
    adapter.rollbackTransaction = async (pending) => {
      waiting.delete(await pending);
      await rollbackTransaction.call(adapter, pending);
    };
  });
}
