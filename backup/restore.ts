import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { unpack } from './archive';
import { engineOf, isClosed, isEmpty, loadDatabase, refuseOldServer, type Place } from './database';
import { checkManifest, type Manifest } from './manifest';
import { refuseNewerBackup } from './migrations';
import { dropUploads, holdsNoUploads, putUploads } from './objects';
import { toStamp } from './stamp';
import { removeStoredPages, setStoredPagesAside } from '../lib/stored-pages';
import { uploadFolders } from './upload-folders';

/**
 * Puts a backup into a place without a portal, or, where `overwrite` says so, in the place of one that is closed.
 * What it replaces in the data folder or the bucket is moved aside into a folder of its own, and stays there.
 * @throws before anything is touched, when the archive is not whole, is of another engine or a newer version, or the place is not empty, or its server too old.
 */
export async function restore(file: string, place: Place, overwrite = false): Promise<Manifest> {
  await refuseOldServer(place);
  await mkdir(place.dataDir, { recursive: true, mode: 0o700 });
  const work = await mkdtemp(path.join(place.dataDir, 'restore-'));
  try {
    await unpack(file, work);
    const manifest = await checkManifest(work);
    if (manifest.database !== engineOf(place)) throw new Error(`This is a backup of ${manifest.database}, and the portal is set to ${engineOf(place)}`);
    await refuseNewerBackup(manifest);
    if (!overwrite && !(await isEmptyPlace(place))) throw new Error('There is a portal here already: nothing was changed. With --overwrite it is replaced');
    if (!(await isClosed(place))) throw new Error('The portal is open: stop it first');
    const { bucket } = place;
    const folders = bucket ? [] : uploadFolders;
    // First what may fail on the way; until the database is replaced, all files of before are still in the bucket.
    const stale = bucket ? await putUploads(bucket, work, `replaced-${toStamp(new Date())}`) : [];
    // A build that found its pages again would take them for those of the database that is put back.
    const pages = place.pagesDir ?? path.join(place.dataDir, 'pages');
    await setStoredPagesAside(pages);
    const databaseFiles = await loadDatabase(work, place);
    await moveAside(place.dataDir, folders);
    for (const name of [...databaseFiles, ...folders]) await rename(path.join(work, name), path.join(place.dataDir, name));
    if (bucket) await dropUploads(bucket, stale);
    await removeStoredPages(pages);
    return manifest;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function isEmptyPlace(place: Place): Promise<boolean> {
  if (place.bucket) return (await holdsNoUploads(place.bucket)) && isEmpty(place);
  for (const folder of uploadFolders) {
    const files = await readdir(path.join(place.dataDir, folder)).catch(() => []);
    if (files.length > 0) return false;
  }
  return isEmpty(place);
}

async function moveAside(dataDir: string, folders: readonly string[]): Promise<void> {
  const old = ['portal.db', 'portal.db-wal', 'portal.db-shm', ...folders].filter((name) => existsSync(path.join(dataDir, name)));
  if (old.length === 0) return;
  const aside = await mkdtemp(path.join(dataDir, 'replaced-'));
  for (const name of old) await rename(path.join(dataDir, name), path.join(aside, name));
}
