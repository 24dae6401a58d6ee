import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { DatabaseAdapterObj } from 'payload';
import { adaptDatabase } from './adapt-database';

/** The number by which servers on one database know the lock: any, as long as nothing else there takes it. */
const lock = 4_220_220_042;

/**
 * Lets one server at a time bring the tables of a PostgreSQL database up to date. Two that start at once would both find
 * the same migration missing, and the second would fail half-way. A server that dies leaves no lock: it ends with its connection.
 */
export function lockMigrations(database: DatabaseAdapterObj<PostgresAdapter>): DatabaseAdapterObj<PostgresAdapter> {
  return adaptDatabase(database, (adapter) => {
    const { migrate } = adapter;
    adapter.migrate = async (options) => {
      const holder = await adapter.pool.connect();
      try {
        await holder.query('SELECT pg_advisory_lock($1)', [lock]);
        await migrate.call(adapter, options);
      } finally {
        // Whatever became of the migrations, this connection goes back to the pool without the lock, or not at all.
        const released = await holder.query('SELECT pg_advisory_unlock($1)', [lock]).catch(() => undefined);
        holder.release(released === undefined);
      }
    };
  });
}
