import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { DatabaseAdapterObj } from 'payload';
import { logger } from '@/lib/logger';
import { adaptDatabase } from './adapt-database';
import { endSilentConnections } from './silent-connections';

/** How long nothing may pass on a connection, in milliseconds: longer than any statement of a portal at work takes. Migrations run before it is heeded. */
const longestSilence = 120_000;

/**
 * Gives the same database, whose loss does not end the process: a connection that breaks is an event of its own, and of
 * the pool while it is idle, and an event that nobody hears ends Node (https://node-postgres.com/apis/pool#error). The pool
 * connects anew by itself.
 */
export function surviveLostConnections(database: DatabaseAdapterObj<PostgresAdapter>): DatabaseAdapterObj<PostgresAdapter> {
  const heard = new WeakSet<object>();

  return adaptDatabase(database, (adapter) => {
    const { connect } = adapter;
    adapter.connect = async (options) => {
      await connect?.call(adapter, options);
      endSilentConnections(adapter.pool, longestSilence);
      adapter.pool.on('error', (error: Error) => logger.error({ err: error }, 'A connection to the database was lost'));
      // The pool hears idle connections alone. Whoever works on one learns of its end from the statement that fails.
      adapter.pool.on('acquire', (client) => {
        if (!heard.has(client)) client.on('error', (error: Error) => logger.warn({ err: error }, 'A connection to the database was lost'));
        heard.add(client);
      });
    };
  });
}
