import { cp, link, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Place } from './database';
import { codeOf } from './error-code';
import { fetchUploads } from './objects';
import { uploadFolders } from './upload-folders';

/**
 * Puts the uploads of a portal into a folder, as second names of the same files where they are on the same disk.
 * Files have names of their own for each upload and are never written again; those that are there already are left.
 */
export async function gatherUploads({ dataDir, bucket }: Place, into: string): Promise<void> {
  if (bucket) return fetchUploads(bucket, into);
  for (const folder of uploadFolders) {
    await mkdir(path.join(into, folder), { recursive: true });
    for (const name of await readdir(path.join(dataDir, folder)).catch(ifMissing)) {
      await gather(path.join(dataDir, folder, name), path.join(into, folder, name));
    }
  }
}

async function gather(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    const code = codeOf(error);
    // It was gathered before, or deleted since the folder was read.
    if (code === 'EEXIST' || code === 'ENOENT') return;
    await cp(from, to);
  }
}

/** Gives an empty list for a folder that is not there, since nothing was uploaded yet. */
function ifMissing(error: unknown): string[] {
  if (codeOf(error) === 'ENOENT') return [];
  throw error;
}
