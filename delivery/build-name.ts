import { createHash } from 'node:crypto';

/**
 * Names what renders pages: the build that made it, and the settings that pages show. No page that was stored under one
 * name is sent under another.
 */
export const nameBuild = (madeBy: string, ...shown: unknown[]): string =>
  `${madeBy}.${createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 12)}`;
