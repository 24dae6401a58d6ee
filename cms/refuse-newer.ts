import type { BaseDatabaseAdapter, DatabaseAdapterObj, Migration } from 'payload';
import { refuseOldPostgres } from '@/lib/refuse-old-postgres';
import { adaptDatabase, hasClient } from './adapt-database';
import { refuseSetAside } from './refuse-set-aside';
import { sqlWithin } from './search/sql';

type Migrated = BaseDatabaseAdapter & { prodMigrations?: Pick<Migration, 'name'>[] };

const findTable = {
  sqlite: `SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'payload_migrations'`,
  postgres: `SELECT 1 FROM pg_tables WHERE schemaname = 'public' AND tablename = 'payload_migrations'`,
};

/**
 * Gives the same database, which is not opened where its server is too old, or a newer version of the portal has changed its
 * tables. Payload's `migrate` passes over migrations that it does not know, and older code would read and write what it does not understand.
 */
export function refuseNewer<Adapter extends Migrated>(database: DatabaseAdapterObj<Adapter>): DatabaseAdapterObj<Adapter> {
  return adaptDatabase(database, (adapter: Migrated) => {
    const { migrate } = adapter;
    adapter.migrate = async (options) => {
      const run = sqlWithin(adapter.payload, undefined);
      if (!hasClient(adapter)) await refuseOldPostgres(run);
      const isFirst = (await run(hasClient(adapter) ? findTable.sqlite : findTable.postgres)).length === 0;
      if (isFirst && !hasClient(adapter)) await refuseSetAside(run);
      const applied = isFirst ? [] : await run('SELECT name FROM payload_migrations ORDER BY name');
      const known = new Set(adapter.prodMigrations?.map(({ name }) => name));
      const unknown = applied.map(({ name }) => String(name)).filter((name) => !known.has(name));
      if (unknown.length > 0) {
        throw new Error(`A newer version of the portal has changed this database (${unknown.join(', ')}): start that version, or go back with a backup of this one, as docs/operations.md says under Upgrading. Nothing was changed`);
      }
      await migrate.call(adapter, options);
    };
  });
}
