import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { z } from 'zod';
import { setStoredPagesAside } from '@/lib/stored-pages';
import { AnnouncedChanges, type Change } from './announced-changes';
import { CurrentLink } from './current-link';
import { etagOf, plainOf, type Page } from './page';
import { allEndings, endings, kinds, placeOf, type Kind, type Place } from './page-places';

const Meta = z.object({
  path: z.string(),
  contentType: z.string(),
  immutable: z.boolean(),
  readsQuery: z.union([z.boolean(), z.array(z.string())]),
  tags: z.array(z.string()),
  etag: z.string(),
});

/** Of so many pages that are old a web server may find some for a moment; where there are more, it finds none until all are taken away. */
const mostSeen = 200;

/** How a page leaves the place where readers are served: to where it waits for its successor, or altogether. */
export type Leaving = 'retire' | 'remove';

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
  /** Pages that have still to leave. */
  #leaving = new Map<string, Leaving>();
  #sweeping: Promise<void> | undefined;
  readonly #changes: AnnouncedChanges;
  readonly #current: CurrentLink;

  constructor(
    readonly root: string,
    readonly build: string,
  ) {
    this.#folder = path.join(root, build);
    this.#changes = new AnnouncedChanges(this.#folder);
    this.#current = new CurrentLink(root, build);
  }

  /** Gives the pages that an earlier process of the same build left; sets those of other builds aside, and removes what was cut short. */
  async open(): Promise<KeptPage[]> {
    const ran = await this.#current.leadsTo();
    // Whoever goes back to a build finds no page that it stored before another one ran: an older one may have left them.
    // The pages of that one stay until `current` leads on.
    if (ran !== undefined && ran !== this.build) await setStoredPagesAside(this.root, ran);
    for (const kind of kinds) for (const folder of [kind, path.join('notes', kind)]) await mkdir(path.join(this.#folder, folder), { recursive: true, mode: 0o755 });
    await this.#changes.open();
    const stale = await this.#recall('stale');
    const fresh = await this.#recall('fresh');
    const kept = await this.#followLeft([...stale, ...fresh]);
    await this.#current.lead();
    await setStoredPagesAside(this.root, this.build);
    return kept;
  }

  /** Writes a change down that is about to be committed and shows on many pages, and hides the pages; gives the name by which `followed` ends that. */
  async announce(change: Change): Promise<string> {
    const name = await this.#changes.add(change);
    try {
      await this.#current.hide();
    } catch (error) {
      await this.#changes.end(name);
      throw error;
    }
    return name;
  }

  /** Notes that the disk has followed a change, or that it has come to nothing. */
  async followed(name: string): Promise<void> {
    await this.#changes.end(name);
    await this.#current.show();
  }

  /**
   * Has pages leave, one after the other: what readers ask the disk for would wait behind thousands at once. Holds once all have left.
   * @throws where a page could not be taken away, when the others have left.
   */
  leave(pages: Iterable<[string, Leaving]>): Promise<void> {
    for (const [address, leaving] of pages) this.#leaving.set(address, this.#leaving.get(address) === 'remove' ? 'remove' : leaving);
    return (this.#sweeping ??= this.#sweep().finally(() => (this.#sweeping = undefined)));
  }

  /**
   * Gives the page of a path, or undefined where there is none or only a part of one.
   * @throws where the disk gives other bytes than were written.
   */
  async read(address: string, kind: Kind = 'fresh'): Promise<Page | undefined> {
    // What has still to leave is old.
    if (kind === 'fresh' && this.#leaving.has(address)) return undefined;
    await this.#queue.get(address)?.catch(() => {});
    const { file, note } = placeOf(this.#folder, address, kind) ?? {};
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
    // It takes the place of the one that has still to leave.
    this.#leaving.delete(address);
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
    await Promise.allSettled([this.#sweeping, ...this.#queue.values()]);
  }

  async #sweep(): Promise<void> {
    let isHidden = false;
    const failures: unknown[] = [];
    for (let [next] = this.#leaving; next; [next] = this.#leaving) {
      if (!isHidden && this.#leaving.size > mostSeen) {
        await this.#current.hide();
        isHidden = true;
      }
      const [address, leaving] = next;
      const left = this[leaving](address);
      this.#leaving.delete(address);
      await left.catch((error: unknown) => failures.push(error));
    }
    // Where old pages stand, a web server is better led to none.
    if (failures.length > 0) throw new AggregateError(failures, 'Old pages are still on the disk');
    if (isHidden) await this.#current.show();
  }

  /** Takes the pages away that are old by what an earlier process announced, and gives the others. */
  async #followLeft(kept: KeptPage[]): Promise<KeptPage[]> {
    const found: KeptPage[] = [];
    const left = await this.#changes.left();
    const bears = ({ tags }: KeptPage, wanted: string[]): boolean => wanted.some((tag) => tags.has(tag));
    for (const page of kept) {
      const changes = [...left.values()].filter((change) => !change || bears(page, [...change.tags, ...change.gone]));
      const isGone = changes.some((change) => !change || bears(page, change.gone));
      if (isGone) await this.remove(page.path);
      else if (changes.length > 0 && page.fresh) await this.retire(page.path);
      if (!isGone) found.push({ ...page, fresh: page.fresh && changes.length === 0 });
    }
    for (const name of left.keys()) await this.#changes.end(name);
    return found;
  }

  /** Finds the whole pages of a kind, and removes files that no description tells of. */
  async #recall(kind: Kind): Promise<KeptPage[]> {
    const notes = await listFiles(path.join(this.#folder, 'notes', kind));
    const whole = new Set<string>();
    const found: KeptPage[] = [];
    for (const name of notes) {
      const meta = Meta.safeParse(await readFile(name, 'utf8').then(JSON.parse).catch(() => undefined));
      const place = meta.success ? placeOf(this.#folder, meta.data.path, kind) : undefined;
      if (!meta.success || place?.note !== name || !existsSync(place.file)) continue;
      for (const file of [name, ...allEndings.map((ending) => place.file + ending)]) whole.add(file);
      found.push({ path: meta.data.path, tags: new Set(meta.data.tags), fresh: kind === 'fresh' });
    }
    for (const name of [...notes, ...(await listFiles(path.join(this.#folder, kind)))]) if (!whole.has(name)) await rm(name, { force: true });
    return found;
  }

  #inTurn(address: string, work: (fresh: Place, stale: Place) => Promise<void>): Promise<void> {
    const fresh = placeOf(this.#folder, address, 'fresh');
    const stale = placeOf(this.#folder, address, 'stale');
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
