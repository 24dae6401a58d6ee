import { AsyncLocalStorage } from 'node:async_hooks';
import type { BaseDatabaseAdapter, DatabaseAdapterObj, PayloadRequest } from 'payload';
import { within } from '@/lib/within';
import { adaptDatabase, hasClient } from './adapt-database';

/** How long a save waits for those before it, in milliseconds, before it gives up with an error. */
const patience = 15_000;

const tooBusy = (cause?: unknown): Error => new Error('The database was busy for too long', { cause });

/** Gives turns, one at a time, in the order in which they were asked for. */
function createQueue() {
  let last = Promise.resolve();
  return async function takeTurn(): Promise<() => void> {
    const before = last;
    let release = () => {};
    last = new Promise((resolve) => {
      release = resolve;
    });
    try {
      await within(patience, before, tooBusy);
      return release;
    } catch (error) {
      // Those behind still wait for the one before.
      void before.then(release);
      throw error;
    }
  };
}

/** How long to wait before asking again whether another process has finished, in milliseconds. */
const pause = 20;

/** Says whether an error, or what caused it, is that another connection holds SQLite's lock. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && (/SQLITE_BUSY|database is locked/.test(error.message) || isBusy(error.cause));
}

/**
 * Begins as soon as no other process writes: one that rebuilds the search index, or loads data. libsql fails at once
 * where it cannot have the lock, and would block this process if it waited.
 */
async function whenUnlocked<Result>(probe: () => Promise<unknown>, begin: () => Promise<Result>): Promise<Result> {
  const until = Date.now() + patience;
  for (;;) {
    try {
      await probe();
      return await begin();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (Date.now() > until) throw tooBusy(error);
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

type Writing = { req?: Partial<PayloadRequest> };

/**
 * Lets one at a time write to SQLite, which has one writer. Without the queue the second of two officials who save at
 * the same moment gets an error: libsql fails at once, since waiting would stop the process that both run in.
 */
export function queueWriters<Adapter extends BaseDatabaseAdapter>(database: DatabaseAdapterObj<Adapter>): DatabaseAdapterObj<Adapter> {
  const takeTurn = createQueue();
  const holders = new Map<number | string, () => void>();
  // A write that is part of another write has its turn already.
  const writing = new AsyncLocalStorage<true>();

  function leave(id: number | string): void {
    holders.get(id)?.();
    holders.delete(id);
  }

  /** A write outside a transaction waits for its own turn. */
  function queued<Args extends Writing, Result>(probe: () => Promise<unknown>, write: (args: Args) => Promise<Result>): (args: Args) => Promise<Result> {
    return async (args) => {
      if (args.req?.transactionID !== undefined || writing.getStore()) return write(args);
      const release = await takeTurn();
      return whenUnlocked(probe, async () => {}).then(() => writing.run(true, () => write(args))).finally(release);
    };
  }

  return adaptDatabase(database, (adapter: BaseDatabaseAdapter) => {
    // Asking costs nothing where nobody else writes, and leaves no error in the log where somebody does.
    const probe = async () => (hasClient(adapter) ? adapter.client.executeMultiple('BEGIN IMMEDIATE; ROLLBACK') : undefined);
    const { beginTransaction, commitTransaction, rollbackTransaction } = adapter;
    adapter.beginTransaction = async (options) => {
      const release = await takeTurn();
      try {
        const id = await whenUnlocked(probe, () => beginTransaction.call(adapter, options));
        if (id === null) release();
        else holders.set(id, release);
        return id;
      } catch (error) {
        release();
        throw error;
      }
    };
    adapter.commitTransaction = async (pending) => {
      const id = await pending;
      await commitTransaction.call(adapter, id).finally(() => leave(id));
    };
    adapter.rollbackTransaction = async (pending) => {
      const id = await pending;
      await rollbackTransaction.call(adapter, id).finally(() => leave(id));
    };
    adapter.create = queued(probe, adapter.create.bind(adapter));
    adapter.updateOne = queued(probe, adapter.updateOne.bind(adapter));
    adapter.updateMany = queued(probe, adapter.updateMany.bind(adapter));
    adapter.upsert = queued(probe, adapter.upsert.bind(adapter));
    adapter.deleteOne = queued(probe, adapter.deleteOne.bind(adapter));
    adapter.deleteMany = queued(probe, adapter.deleteMany.bind(adapter));
    adapter.createVersion = queued(probe, adapter.createVersion.bind(adapter));
    adapter.updateVersion = queued(probe, adapter.updateVersion.bind(adapter));
    adapter.deleteVersions = queued(probe, adapter.deleteVersions.bind(adapter));
    adapter.updateGlobal = queued(probe, adapter.updateGlobal.bind(adapter));
  });
}
