import path from 'node:path';
import { createClient } from '@libsql/client';
import { isLockedTooLong, lockDatabase } from '../lib/database-lock';

/** The number by which servers on one database know the lock: another than that of the migrations, which run within. */
const lock = 4_220_220_043;

/** How long to wait for another set-up, in milliseconds: loading a department takes seconds. */
const patience = 120_000;

type Place = { DATA_DIR: string; DATABASE_URL?: string };

/**
 * Runs `work` while nobody else sets up the same portal: two first starts at once would load the department twice. The
 * lock belongs to a connection, so that a process that dies leaves none.
 * @throws after two minutes of waiting.
 */
export async function withSetupLock<Result>({ DATABASE_URL, DATA_DIR }: Place, work: () => Promise<Result>, wait = patience): Promise<Result> {
  const release = await (DATABASE_URL ? lockServer(DATABASE_URL, wait) : lockFolder(DATA_DIR, wait));
  try {
    return await work();
  } finally {
    await release();
  }
}

const tooLong = new Error('Another set-up of this portal is still running');

async function lockServer(databaseUrl: string, wait: number): Promise<() => Promise<void>> {
  try {
    return await lockDatabase(databaseUrl, lock, wait);
  } catch (error) {
    throw isLockedTooLong(error) ? tooLong : error;
  }
}

/** SQLite's own lock on a file: the portal's database cannot be held, since the set-up writes into it. */
async function lockFolder(folder: string, wait: number): Promise<() => Promise<void>> {
  const client = createClient({ url: `file:${path.join(folder, 'setup-lock.db')}` });
  for (const until = Date.now() + wait; ; ) {
    try {
      const transaction = await client.transaction('write');
      return async () => {
        await transaction.rollback();
        client.close();
      };
    } catch (error) {
      if (!(error instanceof Error && /SQLITE_BUSY|database is locked/.test(error.message))) throw error;
      if (Date.now() > until) throw tooLong;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
