import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { DatabaseAdapterObj } from 'payload';
import { logger } from '@/lib/logger';

/**
 * Gives the same database, whose loss does not end the process: an idle connection that breaks is an event of the pool,
 * and an event that nobody hears ends Node (https://node-postgres.com/apis/pool#error). The pool connects anew by itself.
 */
export function surviveLostConnections(database: DatabaseAdapterObj<PostgresAdapter>): DatabaseAdapterObj<PostgresAdapter> {
  return {
    ...database,
    init: (args) => {
      const adapter = database.init(args);
      const { connect } = adapter;
      adapter.connect = async (options) => {
        await connect?.call(adapter, options);
        adapter.pool.on('error', (error: Error) => logger.error({ err: error }, 'A connection to the database was lost'));
      };
      return adapter;
    },
  };
}
