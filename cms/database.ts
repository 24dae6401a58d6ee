import path from 'node:path';
import { postgresAdapter } from '@payloadcms/db-postgres';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { env } from '@/lib/env';
import { announceCommits } from './after-commit';
import { heedCommits } from './heed-commits';
import { indexTranslations } from './index-translations';
import { lockMigrations } from './migration-lock';
import { queueWriters } from './one-writer';
import { refuseNewer } from './refuse-newer';
import { stayDeleted } from './stay-deleted';
import { surviveLostConnections } from './survive-lost-connections';
import { migrations as postgresMigrations } from './migrations/postgres';
import { migrations as sqliteMigrations } from './migrations/sqlite';

const migrationDir = path.resolve(/* turbopackIgnore: true */ process.cwd(), 'cms/migrations');

/**
 * The database that the environment asks for. This file alone chooses a dialect. In production its tables are brought up
 * to this version when the portal connects, unless a newer one has changed them; elsewhere nothing changes them unasked.
 */
export const database = env.DATABASE_URL
  ? announceCommits(
      surviveLostConnections(
        lockMigrations(
          refuseNewer(
            heedCommits(
              stayDeleted(
                postgresAdapter({
                  // Who cannot connect soon is told so, instead of waiting for a server that is gone.
                  pool: { connectionString: env.DATABASE_URL, connectionTimeoutMillis: 5000, keepAlive: true },
                  migrationDir: path.join(migrationDir, 'postgres'),
                  prodMigrations: postgresMigrations,
                  push: false,
                }),
              ),
            ),
          ),
        ),
      ),
    )
  : announceCommits(
      queueWriters(
        refuseNewer(
          heedCommits(
            stayDeleted(
              sqliteAdapter({
                client: { url: `file:${path.join(env.DATA_DIR, 'portal.db')}` },
                migrationDir: path.join(migrationDir, 'sqlite'),
                prodMigrations: sqliteMigrations,
                afterSchemaInit: [indexTranslations],
                push: false,
                // A number that was deleted is not given again: texts that name it would show what came after it.
                autoIncrement: true,
                // Without this the adapter writes outside transactions. `immediate` takes the lock at the start: one that is
                // asked for half-way fails where another process has written meanwhile.
                transactionOptions: { behavior: 'immediate' },
                // Readers go on while somebody writes.
                wal: true,
                busyTimeout: 5000,
              }),
            ),
          ),
        ),
      ),
    );
