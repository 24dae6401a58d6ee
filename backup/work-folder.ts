import { mkdtemp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { lockFile } from '../lib/file-lock';

/** Not what somebody who keeps copies by hand would call a folder: those of dead runs are deleted. */
const prefix = 'backing-up-';

/** Gives where a backup is packed until it is whole: it bears the name of the run, so that those of dead ones are known. */
export const partialOf = (work: string, into: string): string => path.join(into, `${path.basename(work)}.partial`);

/**
 * Does work in a new folder of the data folder, which is deleted then, and deletes first what runs that were killed have
 * left there and among the archives: each is a whole copy of the portal.
 * @throws while another run is under way.
 */
export async function inWorkFolder<Result>(dataDir: string, into: string, work: (folder: string) => Promise<Result>): Promise<Result> {
  const release = await lockFile(path.join(dataDir, `${prefix}lock.db`), 0);
  if (!release) throw new Error('Another backup of this portal is still running');
  try {
    // Who holds the lock is the only one at work.
    for (const entry of await readdir(dataDir, { withFileTypes: true })) {
      if (entry.isDirectory() && entry.name.startsWith(prefix)) await remove(path.join(dataDir, entry.name), into);
    }
    const folder = await mkdtemp(path.join(dataDir, prefix));
    return await work(folder).finally(() => remove(folder, into));
  } finally {
    await release();
  }
}

/** The folder goes last: by its name the other is found. */
async function remove(folder: string, into: string): Promise<void> {
  await rm(partialOf(folder, into), { force: true });
  await rm(folder, { recursive: true, force: true });
}
