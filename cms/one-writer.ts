import type { DatabaseAdapterObj } from 'payload';

/** How long a save waits for those before it, in milliseconds, before it gives up with an error. */
const patience = 15_000;

/**
 * Lets one transaction at a time write to SQLite, which has one writer. Without the queue the second of two officials
 * who save at the same moment gets an error: libsql fails at once, since waiting would stop the process that both run in.
 */
export function queueWriters<Database extends DatabaseAdapterObj>(database: Database): Database {
  let last = Promise.resolve();
  const holders = new Map<number | string, () => void>();

  async function takeTurn(): Promise<() => void> {
    const before = last;
    let release = () => {};
    last = new Promise((resolve) => {
      release = resolve;
    });
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('The database was busy for too long')), patience);
    });
    try {
      await Promise.race([before, tooLate]);
      return release;
    } catch (error) {
      // Those behind still wait for the one before.
      void before.then(release);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  function leave(id: number | string): void {
    holders.get(id)?.();
    holders.delete(id);
  }

  return {
    ...database,
    init: (args) => {
      const adapter = database.init(args);
      const { beginTransaction, commitTransaction, rollbackTransaction } = adapter;
      adapter.beginTransaction = async (options) => {
        const release = await takeTurn();
        try {
          const id = await beginTransaction.call(adapter, options);
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
      return adapter;
    },
  };
}
