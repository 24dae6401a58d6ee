import path from 'node:path';
import { isLockedTooLong, lockDatabase } from '../lib/database-lock';
import { lockFile } from '../lib/file-lock';

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

/** A file of its own: the portal's database cannot be held, since the set-up writes into it. */
async function lockFolder(folder: string, wait: number): Promise<() => Promise<void>> {
  const release = await lockFile(path.join(folder, 'setup-lock.db'), wait);
  if (!release) throw tooLong;
  return release;
}
