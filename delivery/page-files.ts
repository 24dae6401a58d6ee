import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { z } from 'zod';
import { setStoredPagesAside } from '@/lib/stored-pages';
import { etagOf, plainOf, type Page } from './page';

const Meta = z.object({
  path: z.string(),
  contentType: z.string(),
  immutable: z.boolean(),
  readsQuery: z.union([z.boolean(), z.array(z.string())]),
  tags: z.array(z.string()),
  etag: z.string(),
});

/**
 * Addresses whose every part is a plain file name, and no longer than file systems bear with our endings. Others are
 * kept in memory alone: no file outside the folder is named, and none by two addresses.
 */
const storable = /^(\/|(\/[a-z0-9_-][a-z0-9._~-]{0,199})+)$/i;

/** Names that the store itself gives: an address that ends in one would stand for another page's file. */
const ownNames = /(^|\/)index\.html$|\.(gz|br|part)$/i;

const endings = { identity: '', gzip: '.gz', br: '.br' } as const;

/** The forms of a page, the plain one first: without it a web server sends none of them. */
const allEndings = Object.values(endings);

/** A page is fresh until what it shows has changed; from then on it is only there for when no newer one can be made. */
const kinds = ['fresh', 'stale'] as const;
type Kind = (typeof kinds)[number];

/** Where the plain form of a page stands, and its description. */
type Place = { file: string; note: string };

/** What an earlier process of the same build left at a path. */
export type KeptPage = { path: string; tags: ReadonlySet<string>; fresh: boolean };

/**
 * The rendered pages on disk: plain, `.gz` and `.br`, under their own paths, so that a web server can send them too. One
 * folder for each build, in it one for fresh pages and one for stale ones; `current` leads to the fresh pages of the
 * build that runs. A page counts once it has a description, which is written last: under `notes`, where no address and no
 * web server leads.
 */
export class PageFiles {
  readonly #folder: string;
  /** What is under way for each path: a page is written and removed in the order in which that was asked for. */
  #queue = new Map<string, Promise<void>>();

  constructor(
    readonly root: string,
    readonly build: string,
  ) {
    this.#folder = path.join(root, build);
  }

  /** Gives the pages that an earlier process of the same build left; sets those of other builds aside, and removes what was cut short. */
  async open(): Promise<KeptPage[]> {
    const current = path.join(this.root, 'current');
    const [own, ran] = [path.join(this.build, 'fresh'), await readlink(current).catch(() => undefined)];
    // Whoever goes back to a build finds no page that it stored before another one ran: an older one may have left them.
    // The pages of that one stay until `current` leads on.
    if (ran !== undefined && ran !== own) await setStoredPagesAside(this.root, path.dirname(ran));
    for (const kind of kinds) for (const folder of [kind, path.join('notes', kind)]) await mkdir(path.join(this.#folder, folder), { recursive: true, mode: 0o755 });
    // Renamed into place: a web server that reads there meets the old pages or the new ones.
    await rm(`${current}.part`, { force: true });
    await symlink(own, `${current}.part`);
    await rename(`${current}.part`, current);
    await setStoredPagesAside(this.root, this.build);
    const stale = await this.#recall('stale');
    const fresh = await this.#recall('fresh');
    return [...stale, ...fresh];
  }

  /**
   * Gives the page of a path, or undefined where there is none or only a part of one.
   * @throws where the disk gives other bytes than were written.
   */
  async read(address: string, kind: Kind = 'fresh'): Promise<Page | undefined> {
    const { file, note } = this.#placeOf(address, kind) ?? {};
    if (!file || !note || !existsSync(file) || !existsSync(note)) return undefined;
    const meta = Meta.parse(JSON.parse(await readFile(note, 'utf8')));
    const { contentType, immutable, readsQuery, etag } = meta;
    const [gzip, br] = await Promise.all([
      readFile(file + endings.gzip).catch(() => undefined),
      readFile(file + endings.br).catch(() => undefined),
    ]);
    const bodies = gzip && br ? { gzip, br } : { identity: await readFile(file) };
    if (!(await areWhole(bodies, etag))) throw new Error('A stored page is damaged');
    return { status: 200, contentType, immutable, readsQuery, etag, tags: new Set(meta.tags), bodies };
  }

  write(address: string, page: Page): Promise<void> {
    return this.#inTurn(address, async (fresh, stale) => {
      const { file, note } = fresh;
      const { contentType, immutable, readsQuery, etag, bodies } = page;
      const meta = { path: address, contentType, immutable, readsQuery, tags: [...page.tags], etag };
      await makeFolders(fresh);
      await rm(note, { force: true });
      try {
        await replace(file, plainOf(page));
        if (bodies.gzip) await replace(file + endings.gzip, bodies.gzip);
        if (bodies.br) await replace(file + endings.br, bodies.br);
        await replace(note, JSON.stringify(meta));
      } catch (error) {
        // A full disk: what a web server could send would be a page in one form, and an older one in another.
        await removePage(fresh);
        throw error;
      }
      await removePage(stale);
    });
  }

  /** Takes a page from where readers are served to where it waits for its successor; away, where a full disk has no room for that. */
  retire(address: string): Promise<void> {
    return this.#inTurn(address, async (fresh, stale) => {
      if (!existsSync(fresh.note)) return removePage(fresh);
      try {
        await makeFolders(stale);
        await rm(stale.note, { force: true });
        for (const ending of allEndings) await move(fresh.file + ending, stale.file + ending);
        await move(fresh.note, stale.note);
      } catch {
        await removePage(fresh);
      }
    });
  }

  remove(address: string): Promise<void> {
    return this.#inTurn(address, async (fresh, stale) => {
      await removePage(fresh);
      await removePage(stale);
    });
  }

  /** Holds once all that was asked for so far is done, or has failed. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#queue.values());
  }

  /** Finds the whole pages of a kind, and removes files that no description tells of. */
  async #recall(kind: Kind): Promise<KeptPage[]> {
    const notes = await listFiles(path.join(this.#folder, 'notes', kind));
    const whole = new Set<string>();
    const found: KeptPage[] = [];
    for (const name of notes) {
      const meta = Meta.safeParse(await readFile(name, 'utf8').then(JSON.parse).catch(() => undefined));
      const place = meta.success ? this.#placeOf(meta.data.path, kind) : undefined;
      if (!meta.success || place?.note !== name || !existsSync(place.file)) continue;
      for (const file of [name, ...allEndings.map((ending) => place.file + ending)]) whole.add(file);
      found.push({ path: meta.data.path, tags: new Set(meta.data.tags), fresh: kind === 'fresh' });
    }
    for (const name of [...notes, ...(await listFiles(path.join(this.#folder, kind)))]) if (!whole.has(name)) await rm(name, { force: true });
    return found;
  }

  #placeOf(address: string, kind: Kind): Place | undefined {
    if (!storable.test(address) || ownNames.test(address)) return undefined;
    const isFile = /\.[a-z0-9]+$/i.test(address);
    const name = path.join(kind, isFile ? address : path.join(address, 'index.html'));
    return { file: path.join(this.#folder, name), note: path.join(this.#folder, 'notes', `${name}.json`) };
  }

  #inTurn(address: string, work: (fresh: Place, stale: Place) => Promise<void>): Promise<void> {
    const fresh = this.#placeOf(address, 'fresh');
    const stale = this.#placeOf(address, 'stale');
    if (!fresh || !stale) return Promise.resolve();
    const before = this.#queue.get(address) ?? Promise.resolve();
    const turn = before.catch(() => {}).then(() => work(fresh, stale));
    this.#queue.set(address, turn);
    return turn.finally(() => {
      if (this.#queue.get(address) === turn) this.#queue.delete(address);
    });
  }
}

/** Says whether bytes are in every form those that a page was named by; where a form cannot be unpacked it throws. */
async function areWhole({ identity, gzip, br }: Page['bodies'], etag: string): Promise<boolean> {
  const forms = await Promise.all([identity, gzip && promisify(gunzip)(gzip), br && promisify(brotliDecompress)(br)]);
  return forms.every((form) => form === undefined || etagOf(form) === etag);
}

async function makeFolders({ file, note }: Place): Promise<void> {
  for (const name of [file, note]) await mkdir(path.dirname(name), { recursive: true, mode: 0o755 });
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

async function removePage({ file, note }: Place): Promise<void> {
  for (const ending of allEndings) await rm(file + ending, { force: true });
  await rm(note, { force: true });
}

async function move(from: string, to: string): Promise<void> {
  if (existsSync(from)) await rename(from, to);
  else await rm(to, { force: true });
}

/** Writes a file whole or not at all: a reader meets the old bytes or the new ones. */
async function replace(file: string, data: Buffer | string): Promise<void> {
  const unfinished = `${file}.${process.pid}.part`;
  try {
    await writeFile(unfinished, data);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
