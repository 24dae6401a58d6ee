import path from 'node:path';
import { openPostgres } from '../test/postgres.ts';
import { closeAll, folder } from './portal.mjs';

/** One engine alone: `sqlite` or `postgres`. */
const only = process.env.ENGINE;
if (only && !['sqlite', 'postgres'].includes(only)) throw new Error(`ENGINE is sqlite or postgres, not ${only}`);

async function onPostgres(run) {
  const postgres = await openPostgres();
  try {
    return await run('PostgreSQL', { DATABASE_URL: `${postgres.url}/postgres`, DATA_DIR: path.join(folder, 'on-postgres') });
  } finally {
    await closeAll();
    await postgres.stop();
    postgres.remove();
  }
}

/**
 * Runs the same on SQLite and then on a PostgreSQL of its own, and ends the process: with 1 where a run does not give
 * true. `run` takes the engine's name and the settings of a portal on it.
 */
export async function onEachEngine(run) {
  let good = true;
  try {
    if (only !== 'postgres') good = await run('SQLite', { DATA_DIR: path.join(folder, 'on-sqlite') });
    if (only !== 'sqlite') good = (await onPostgres(run)) && good;
  } finally {
    await closeAll();
  }
  process.exit(good ? 0 : 1);
}
