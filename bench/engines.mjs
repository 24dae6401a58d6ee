import path from 'node:path';
import { openPostgres } from '../test/postgres.ts';
import { closeAll, folder } from './portal.mjs';

/** One engine alone: `sqlite` or `postgres`. */
const only = process.env.ENGINE;
if (only && !['sqlite', 'postgres'].includes(only)) throw new Error(`ENGINE is sqlite or postgres, not ${only}`);

/** Gives `run` a PostgreSQL of its own, and takes it away afterwards with all that was started. */
async function withPostgres(run) {
  const postgres = await openPostgres();
  try {
    return await run(postgres);
  } finally {
    await closeAll();
    await postgres.stop();
    postgres.remove();
  }
}

/** Runs on a PostgreSQL of its own alone, which `run` is given, and ends the process: with 1 where the run does not give true. */
export async function onPostgresAlone(run) {
  const good = await withPostgres(run).catch((error) => void console.error(error));
  process.exit(good ? 0 : 1);
}

/**
 * Runs the same on SQLite and then on a PostgreSQL of its own, and ends the process: with 1 where a run does not give
 * true. `run` takes the engine's name and the settings of a portal on it.
 */
export async function onEachEngine(run) {
  let good = true;
  try {
    if (only !== 'postgres') good = await run('SQLite', { DATA_DIR: path.join(folder, 'on-sqlite') });
    if (only !== 'sqlite') good = (await withPostgres(({ url }) => run('PostgreSQL', { DATABASE_URL: `${url}/postgres`, DATA_DIR: path.join(folder, 'on-postgres') }))) && good;
  } finally {
    await closeAll();
  }
  process.exit(good ? 0 : 1);
}
