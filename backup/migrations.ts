import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Manifest } from './manifest';

/**
 * Refuses a backup whose tables a newer version of the portal has changed: this one would read and write what it does
 * not understand. A backup from before manifests told of migrations is refused by the next start instead, where it has to be.
 */
export async function refuseNewerBackup({ database, migrations = [], version }: Manifest): Promise<void> {
  const files = await readdir(path.join('cms/migrations', database));
  const unknown = migrations.filter((name) => !files.includes(`${name}.ts`));
  if (unknown.length === 0) return;
  throw new Error(`A newer version of the portal made this backup (${version}; ${unknown.join(', ')}): check out that version and restore it there, as docs/operations.md says under Upgrading. Nothing was changed`);
}
