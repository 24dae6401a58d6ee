import type { Client } from '@libsql/client';
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload';

/** Gives the same database, whose adapter is changed by `adapt` as soon as it is made. */
export function adaptDatabase<Adapter extends BaseDatabaseAdapter>(database: DatabaseAdapterObj<Adapter>, adapt: (adapter: Adapter) => void): DatabaseAdapterObj<Adapter> {
  return {
    ...database,
    init: (args) => {
      const adapter = database.init(args);
      adapt(adapter);
      return adapter;
    },
  };
}

/** Says whether an adapter is that of SQLite, which has a client of libsql. */
export const hasClient = (adapter: object): adapter is { client: Client } => 'client' in adapter;
