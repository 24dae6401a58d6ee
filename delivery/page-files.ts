import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Page } from './page';

const Meta = z.object({
  path: z.string(),
  contentType: z.string(),
  immutable: z.boolean(),
  readsQuery: z.boolean(),
  tags: z.array(z.string()),
  etag: z.string(),
});

/** Addresses whose every part is a plain file name. Others are kept in memory alone, and no file outside the folder is named. */
const storable = /^(\/[a-z0-9_-][a-z0-9._~-]*)*\/?$/i;

/** Names that the store itself gives: an address that ends in one would stand for another page's file. */
const ownNames = /(^|\/)index\.html$|\.(json|gz|br|part)$/i;

const endings = { identity: '', gzip: '.gz', br: '.br' } as const;

/**
 * The rendered pages on disk: plain, `.gz` and `.br`, under their own paths, so that a web server can send them too.
 * One folder for each build. A page counts once its description stands beside it, which is written last.
 */
export class PageFiles {
  readonly #folder: string;
  /** What is under way for each path: a page is written and removed in the order in which that was asked for. */
  #queue = new Map<string, Promise<void>>();

  constructor(
    readonly root: string,
    build: string,
  ) {
    this.#folder = path.join(root, build);
  }

  /** Gives the paths that an earlier process of the same build left, with their tags; removes other builds. */
  async open(): Promise<Map<string, ReadonlySet<string>>> {
    await mkdir(this.#folder, { recursive: true, mode: 0o755 });
    for (const build of await readdir(this.root)) {
      if (path.join(this.root, build) !== this.#folder) await rm(path.join(this.root, build), { recursive: true, force: true });
    }
    const names = await readdir(this.#folder, { recursive: true });
    const found = new Map<string, ReadonlySet<string>>();
    for (const name of names.filter((file) => file.endsWith('.json'))) {
      const meta = Meta.safeParse(JSON.parse(await readFile(path.join(this.#folder, name), 'utf8')));
      if (meta.success) found.set(meta.data.path, new Set(meta.data.tags));
    }
    return found;
  }

  /** Gives the page of a path, or undefined where there is none or only a part of one. */
  async read(address: string): Promise<Page | undefined> {
    const file = this.#fileOf(address);
    if (!file || !existsSync(`${file}.json`)) return undefined;
    const meta = Meta.parse(JSON.parse(await readFile(`${file}.json`, 'utf8')));
    const { contentType, immutable, readsQuery, etag } = meta;
    const [identity, gzip, br] = await Promise.all([
      readFile(file),
      readFile(file + endings.gzip).catch(() => undefined),
      readFile(file + endings.br).catch(() => undefined),
    ]);
    return { status: 200, contentType, immutable, readsQuery, etag, tags: new Set(meta.tags), bodies: { identity, gzip, br } };
  }

  write(address: string, page: Page): Promise<void> {
    return this.#inTurn(address, async (file) => {
      const { contentType, immutable, readsQuery, etag, bodies } = page;
      const meta = { path: address, contentType, immutable, readsQuery, tags: [...page.tags], etag };
      await mkdir(path.dirname(file), { recursive: true, mode: 0o755 });
      await rm(`${file}.json`, { force: true });
      await replace(file, bodies.identity);
      if (bodies.gzip) await replace(file + endings.gzip, bodies.gzip);
      if (bodies.br) await replace(file + endings.br, bodies.br);
      await replace(`${file}.json`, JSON.stringify(meta));
    });
  }

  remove(address: string): Promise<void> {
    return this.#inTurn(address, async (file) => {
      // The description first: without it the rest is nothing.
      for (const ending of ['.json', ...Object.values(endings)]) await rm(file + ending, { force: true });
    });
  }

  #fileOf(address: string): string | undefined {
    if (!storable.test(address) || ownNames.test(address)) return undefined;
    const isFile = /\.[a-z0-9]+$/i.test(address);
    return path.join(this.#folder, isFile ? address : path.join(address, 'index.html'));
  }

  #inTurn(address: string, work: (file: string) => Promise<void>): Promise<void> {
    const file = this.#fileOf(address);
    if (!file) return Promise.resolve();
    const before = this.#queue.get(address) ?? Promise.resolve();
    const turn = before.catch(() => {}).then(() => work(file));
    this.#queue.set(address, turn);
    return turn.finally(() => {
      if (this.#queue.get(address) === turn) this.#queue.delete(address);
    });
  }
}

/** Writes a file whole or not at all: a reader meets the old bytes or the new ones. */
async function replace(file: string, data: Buffer | string): Promise<void> {
  const unfinished = `${file}.${process.pid}.part`;
  await writeFile(unfinished, data);
  await rename(unfinished, file);
}
