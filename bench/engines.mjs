import path from 'node:path';
import { openPostgres } from '../test/postgres.ts';
import { closeAll, folder } from './portal.mjs';

/**
 * Runs the same on SQLite and then on a PostgreSQL of its own, and ends the process: with 1 where a run does not give
 * true. `run` takes the engine's name and the settings of a portal on it.
 */
export async function onEachEngine(run) {
  let good = true;
  try {
    good = (await run('SQLite', { DATA_DIR: path.join(folder, 'on-sqlite') })) && good;
    const postgres = await openPostgres();
    try {
      good = (await run('PostgreSQL', { DATABASE_URL: `${postgres.url}/postgres`, DATA_DIR: path.join(folder, 'on-postgres') })) && good;
    } finally {
      await closeAll();
      await postgres.stop();
      postgres.remove();
    }
  } finally {
    await closeAll();
  }
  process.exit(good ? 0 : 1);
}
