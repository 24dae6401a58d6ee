import { open, rename } from 'node:fs/promises';
import { create, extract } from 'tar';

/**
 * Packs a folder into one compressed file that only its owner may read. It is written as `partial`, on the same disk: under
 * its name it is whole or not there at all.
 */
export async function pack(folder: string, file: string, partial: string): Promise<void> {
  await create({ gzip: true, cwd: folder, file: partial, mode: 0o600, portable: true }, ['.']);
  const handle = await open(partial, 'r');
  await handle.sync().finally(() => handle.close());
  await rename(partial, file);
}

/** Unpacks an archive into a folder: plain files and folders, and nothing outside it. Throws for a damaged one. */
export async function unpack(file: string, folder: string): Promise<void> {
  await extract({ file, cwd: folder, strict: true, filter: (_, entry) => !('type' in entry) || entry.type === 'File' || entry.type === 'Directory' });
}
