import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** What a build has made: the file with its name, and the server in one file, which strips and compresses what is rendered. */
type Built = { nameFile: string; serverFile: string };

/**
 * Names what makes pages: the build, where there is one, its server, and the settings that pages show. No page that was
 * stored under one name is sent under another.
 */
export function nameBuild(built: Built | undefined, ...shown: unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify(shown));
  if (built && existsSync(built.serverFile)) hash.update(readFileSync(built.serverFile));
  const madeBy = built && existsSync(built.nameFile) ? readFileSync(built.nameFile, 'utf8').trim() : 'development';
  return `${madeBy}.${hash.digest('hex').slice(0, 12)}`;
}
