import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pack } from './archive';
import { copyDatabase, engineOf, isEmpty, listMigrations, type Place } from './database';
import { writeManifest } from './manifest';
import { toStamp } from './stamp';
import { gatherUploads } from './uploads';
import { inWorkFolder, partialOf } from './work-folder';

/** What a backup tells of the configuration: no password, key or secret. */
export type Settings = Record<string, string>;

/**
 * Makes one dated archive of a portal that may be open: its database as it was at one moment, the uploads, the
 * settings, and a manifest with checksums. Gives the archive's path.
 * @throws when there is no portal, another backup is under way, the disk is full, or the database cannot be read; then no archive is left behind.
 */
export async function backUp(place: Place, settings: Settings, into: string, now = new Date()): Promise<string> {
  // SQLite would make an empty file, and the archive would say that there is a backup.
  if (await isEmpty(place)) throw new Error('There is no portal here: are DATA_DIR and DATABASE_URL those of the portal?');
  await mkdir(into, { recursive: true, mode: 0o700 });
  // In the data folder, so that uploads need no second copy.
  return inWorkFolder(place.dataDir, into, async (work) => {
    // Uploads come before and after: one that is deleted meanwhile may still be in the copied database, and so may one
    // that has just been added.
    await gatherUploads(place, work);
    await copyDatabase(place, work);
    await gatherUploads(place, work);
    await writeFile(path.join(work, 'settings.json'), `${JSON.stringify(settings, null, 2)}\n`);
    await writeManifest(work, { database: engineOf(place), made: now.toISOString(), migrations: await listMigrations({ ...place, dataDir: work }) });
    const file = path.join(into, `cong-so-${toStamp(now)}.tar.gz`);
    await pack(work, file, partialOf(work, into));
    return file;
  });
}
