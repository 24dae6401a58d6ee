import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Removes all that is in a folder, if there is one; the folder itself may be another's to make. */
export function emptyFolder(folder: string): void {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of names) rmSync(path.join(folder, name), { recursive: true, force: true });
}
