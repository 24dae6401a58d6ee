import path from 'node:path';
import { postgresAdapter } from '@payloadcms/db-postgres';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { env } from '@/lib/env';
import { announceCommits } from './after-commit';

const migrations = path.resolve(/* turbopackIgnore: true */ process.cwd(), 'cms/migrations');

/** The database that the environment asks for. This file alone names a dialect. */
export const database = env.DATABASE_URL
  ? announceCommits(
      postgresAdapter({
        pool: { connectionString: env.DATABASE_URL },
        migrationDir: path.join(migrations, 'postgres'),
        push: false,
      }),
    )
  : announceCommits(
      sqliteAdapter({
        client: { url: `file:${path.join(env.DATA_DIR, 'portal.db')}` },
        migrationDir: path.join(migrations, 'sqlite'),
        push: false,
        // Without these the adapter writes outside transactions, and a reader blocks a writer.
        transactionOptions: {},
        wal: true,
        busyTimeout: 5000,
      }),
    );
