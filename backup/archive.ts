import { open, rename, rm } from 'node:fs/promises';
import { create, extract } from 'tar';

/**
 * Packs a folder into one compressed file that only its owner may read. Under its name it is whole or not there at all.
 */
export async function pack(folder: string, file: string): Promise<void> {
  const partial = `${file}.partial`;
  try {
    await create({ gzip: true, cwd: folder, file: partial, mode: 0o600, portable: true }, ['.']);
    const handle = await open(partial, 'r');
    await handle.sync().finally(() => handle.close());
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** Unpacks an archive into a folder: plain files and folders, and nothing outside it. Throws for a damaged one. */
export async function unpack(file: string, folder: string): Promise<void> {
  await extract({ file, cwd: folder, strict: true, filter: (_, entry) => !('type' in entry) || entry.type === 'File' || entry.type === 'Directory' });
}
