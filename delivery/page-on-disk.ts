import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { z } from 'zod';
import { etagOf, plainOf, type Page } from './page';
import { allEndings, endings, type Place } from './page-places';
import { writeWhole } from './write-whole';

/** What the store notes of a page beside its files. */
export const PageNote = z.object({
  path: z.string(),
  contentType: z.string(),
  immutable: z.boolean(),
  readsQuery: z.union([z.boolean(), z.array(z.string())]),
  tags: z.array(z.string()),
  etag: z.string(),
});

/**
 * Reads the page that stands at a place, or gives undefined where there is none or only a part of one.
 * @throws where the disk gives other bytes than were written.
 */
export async function readPage({ file, note }: Place): Promise<Page | undefined> {
  if (!existsSync(file) || !existsSync(note)) return undefined;
  const { contentType, immutable, readsQuery, etag, tags } = PageNote.parse(JSON.parse(await readFile(note, 'utf8')));
  const [gzip, br] = await Promise.all([
    readFile(file + endings.gzip).catch(() => undefined),
    readFile(file + endings.br).catch(() => undefined),
  ]);
  const bodies = gzip && br ? { gzip, br } : { identity: await readFile(file) };
  if (!(await areWhole(bodies, etag))) throw new Error('A stored page is damaged');
  return { status: 200, contentType, immutable, readsQuery, etag, tags: new Set(tags), bodies };
}

/** Writes the page of an address to a place, in all its forms; its description comes last. */
export async function writePage(place: Place, address: string, page: Page): Promise<void> {
  const { file, note } = place;
  const { contentType, immutable, readsQuery, etag, bodies } = page;
  const described: z.infer<typeof PageNote> = { path: address, contentType, immutable, readsQuery: typeof readsQuery === 'boolean' ? readsQuery : [...readsQuery], tags: [...page.tags], etag };
  try {
    await makeFolders(place);
    await rm(note, { force: true });
    await writeWhole(file, plainOf(page));
    if (bodies.gzip) await writeWhole(file + endings.gzip, bodies.gzip);
    if (bodies.br) await writeWhole(file + endings.br, bodies.br);
    await writeWhole(note, JSON.stringify(described));
  } catch (error) {
    // A full disk: what a web server could send would be a page in one form, and an older one in another.
    await removePage(place);
    throw error;
  }
}

/** Moves a page from one place to another, where it counts once its description has come. */
export async function movePage(from: Place, to: Place): Promise<void> {
  await makeFolders(to);
  await rm(to.note, { force: true });
  for (const ending of allEndings) await move(from.file + ending, to.file + ending);
  await move(from.note, to.note);
}

export async function removePage({ file, note }: Place): Promise<void> {
  for (const ending of allEndings) await rm(file + ending, { force: true });
  await rm(note, { force: true });
}

/** Says whether bytes are in every form those that a page was named by; where a form cannot be unpacked it throws. */
async function areWhole({ identity, gzip, br }: Page['bodies'], etag: string): Promise<boolean> {
  const forms = await Promise.all([identity, gzip && promisify(gunzip)(gzip), br && promisify(brotliDecompress)(br)]);
  return forms.every((form) => form === undefined || etagOf(form) === etag);
}

async function makeFolders({ file, note }: Place): Promise<void> {
  for (const name of [file, note]) await mkdir(path.dirname(name), { recursive: true, mode: 0o755 });
}

async function move(from: string, to: string): Promise<void> {
  if (existsSync(from)) await rename(from, to);
  else await rm(to, { force: true });
}
