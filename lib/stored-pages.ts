import { randomUUID } from 'node:crypto';
import { existsSync, lstatSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** What stands in the folder of a build (`delivery/page-files.ts`): pages of two kinds and the store's notes on them, until when other servers were heard, and that a cache in front has obeyed all orders. */
const parts = new Set(['fresh', 'stale', 'notes', 'heard', 'purged']);

/** The name of a folder whose pages are being removed; no build is called so. */
const removed = /^\.removed-[\da-f-]{36}$/;

const isBuild = (held: string[]): boolean => held.length > 0 && held.every((part) => parts.has(part));

/**
 * Takes the stored pages in a folder, if there is one, from where a build finds them, but for those of the build named
 * `kept`, and gives where they are now. Whatever else stands there is another's and stays: somebody may have named a
 * folder that is not the portal's alone.
 */
export async function setStoredPagesAside(folder: string, kept?: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const aside: string[] = [];
  for (const { name } of (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory() && entry.name !== kept)) {
    const place = path.join(folder, name);
    if (removed.test(name)) aside.push(place);
    // What cannot be listed, as the `lost+found` of a disk, is another's too.
    else if (isBuild(await readdir(place).catch(() => []))) {
      const there = path.join(folder, `.removed-${randomUUID()}`);
      await rename(place, there);
      aside.push(there);
    }
  }
  const current = path.join(folder, 'current');
  if (kept === undefined && lstatSync(current, { throwIfNoEntry: false })?.isSymbolicLink()) await rm(current);
  return aside;
}

/** Removes what `setStoredPagesAside` sets aside, or has set aside before. */
export async function removeStoredPages(folder: string, kept?: string): Promise<void> {
  for (const place of await setStoredPagesAside(folder, kept)) await removeFolder(place);
}

/** One file after the other: `rm` asks for all of a folder at once, and what readers ask the disk for would wait behind them. */
async function removeFolder(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) await removeFolder(place);
    else await rm(place, { force: true });
  }
  await rm(folder, { recursive: true, force: true });
}
