import type { Client } from '@libsql/client';
import { sql, type SQL } from 'drizzle-orm';
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload';
import { pause } from '@/lib/pause';
import { adaptDatabase, hasClient } from './adapt-database';

type Work = (session: object) => Promise<unknown>;
type Transacting = { drizzle: { transaction: (work: Work, options?: unknown) => Promise<unknown> } };

const isTransacting = (adapter: object): adapter is Transacting => 'drizzle' in adapter;

/** A session of PostgreSQL; those of SQLite have no such method, and go on after a statement that failed. */
const isPostgresSession = (session: object): session is { execute: (statement: SQL) => Promise<unknown> } => 'execute' in session;

/** Throws where a statement of the transaction failed and nobody minded: PostgreSQL rolls such a one back at COMMIT, and reports no error. */
async function throwIfAborted(session: object): Promise<void> {
  if (isPostgresSession(session)) await session.execute(sql`SELECT 1`);
}

/** How often a commit is tried while SQLite is busy, and how long apart, in milliseconds. */
const patience = { tries: 40, pause: 50 };

const isBusy = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY';

/**
 * Makes transactions end as SQLite wants it (https://sqlite.org/lang_transaction.html): a COMMIT that finds it busy leaves
 * the transaction open and may be tried again; on a full disk it rolls back by itself, and to do it again would be a
 * second error, which would hide the first.
 */
function endProperly(client: Client): void {
  const begin = client.transaction.bind(client);
  client.transaction = async () => {
    const transaction = await begin('write');
    const [commit, rollback] = [transaction.commit.bind(transaction), transaction.rollback.bind(transaction)];
    transaction.commit = async () => {
      for (let tried = 1; ; tried += 1) {
        try {
          return await commit();
        } catch (error) {
          if (!isBusy(error) || transaction.closed || tried === patience.tries) throw error;
          await pause(patience.pause);
        }
      }
    };
    transaction.rollback = async () => (transaction.closed ? undefined : rollback());
    return transaction;
  };
}

/**
 * Gives the same database, whose commits throw when they fail. Payload's adapter passes over what becomes of COMMIT: on a
 * full disk, when the connection breaks just then, or after a statement that failed unheard, a save would be acknowledged and lost.
 */
export function heedCommits<Adapter extends BaseDatabaseAdapter>(database: DatabaseAdapterObj<Adapter>): DatabaseAdapterObj<Adapter> {
  const failures = new WeakMap<object, unknown>();

  return adaptDatabase(database, (adapter: BaseDatabaseAdapter) => {
    const { connect, commitTransaction } = adapter;
    adapter.connect = async (options) => {
      await connect?.call(adapter, options);
      if (hasClient(adapter)) endProperly(adapter.client);
      if (!isTransacting(adapter)) return;
      const { drizzle } = adapter;
      const transaction = drizzle.transaction.bind(drizzle);
      drizzle.transaction = (work, settings) => {
        let begun: object | undefined;
        const note: Work = async (session) => {
          await work((begun = session));
          await throwIfAborted(session);
        };
        return transaction(note, settings).catch((error: unknown) => {
          if (begun) failures.set(begun, error);
          throw error;
        });
      };
    };
    adapter.commitTransaction = async (pending) => {
      const session = adapter.sessions?.[await pending]?.db;
      await commitTransaction.call(adapter, pending);
      if (typeof session !== 'object' || session === null || !failures.has(session)) return;
      throw new Error('The transaction could not be committed', { cause: failures.get(session) });
    };
  });
}
