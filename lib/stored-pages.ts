import { existsSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** What stands in the folder of a build (`delivery/page-files.ts`): pages of two kinds, until when other servers were heard, and that a cache in front was told of the build. */
const parts = new Set(['fresh', 'stale', 'heard', 'purged']);

/**
 * Removes the stored pages in a folder, if there is one, but for those of the build named `kept`. Whatever else stands
 * there is another's and stays: somebody may have named a folder that is not the portal's alone.
 */
export function removeStoredPages(folder: string, kept?: string): void {
  if (!existsSync(folder)) return;
  for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== kept)) {
    const place = path.join(folder, name);
    const held = readdirSync(place);
    if (held.length > 0 && held.every((part) => parts.has(part))) rmSync(place, { recursive: true, force: true });
  }
  const current = path.join(folder, 'current');
  if (kept === undefined && lstatSync(current, { throwIfNoEntry: false })?.isSymbolicLink()) rmSync(current);
}
