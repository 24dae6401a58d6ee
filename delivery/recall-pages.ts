import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { PageNote } from './page-on-disk';
import { allEndings, placeOf, type Kind } from './page-places';

/** What an earlier process of the same build left at a path. */
export type KeptPage = { path: string; tags: ReadonlySet<string>; fresh: boolean };

/** Finds the whole pages of a kind, and removes files that no description tells of. */
export async function recallPages(folder: string, kind: Kind): Promise<KeptPage[]> {
  const notes = await listFiles(path.join(folder, 'notes', kind));
  const whole = new Set<string>();
  const found: KeptPage[] = [];
  for (const name of notes) {
    const meta = PageNote.safeParse(await readFile(name, 'utf8').then(JSON.parse).catch(() => undefined));
    const place = meta.success ? placeOf(folder, meta.data.path, kind) : undefined;
    if (!meta.success || place?.note !== name || !existsSync(place.file)) continue;
    for (const file of [name, ...allEndings.map((ending) => place.file + ending)]) whole.add(file);
    found.push({ path: meta.data.path, tags: new Set(meta.data.tags), fresh: kind === 'fresh' });
  }
  for (const name of [...notes, ...(await listFiles(path.join(folder, kind)))]) if (!whole.has(name)) await rm(name, { force: true });
  return found;
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
