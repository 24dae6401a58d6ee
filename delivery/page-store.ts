import { LRUCache } from 'lru-cache';
import { sizeOf, type Page } from './page';

type Entry = { page: Page; fresh: boolean; reads: number };

/** How many bytes of pages are kept in memory: some thousand articles in three encodings. */
const capacity = 128 * 1024 * 1024;

/**
 * The rendered pages of the portal, by path. A page whose records have changed is kept as the last good one until a
 * new one is put in its place.
 */
export class PageStore {
  #entries = new LRUCache<string, Entry>({ maxSize: capacity, sizeCalculation: ({ page }) => sizeOf(page) + 512 });
  #drops = new LRUCache<string, number>({ max: 10_000 });
  #generation = 0;

  /** Counts the drops so far: a rendering begun in an earlier generation may show what has changed since. */
  get generation(): number {
    return this.#generation;
  }

  /** Gives the page of a path with whether it still shows what is in the database. */
  get(path: string): { page: Page; fresh: boolean } | undefined {
    const entry = this.#entries.get(path);
    if (entry) entry.reads += 1;
    return entry;
  }

  /** Keeps a page whose rendering began in `generation`; it is stale at once if its records changed meanwhile. */
  put(path: string, page: Page, generation: number): void {
    const fresh = [...page.tags].every((tag) => (this.#drops.get(tag) ?? 0) <= generation);
    const reads = this.#entries.peek(path)?.reads ?? 0;
    this.#entries.set(path, { page, fresh, reads });
  }

  remove(path: string): void {
    this.#entries.delete(path);
  }

  /** Makes the pages that bear any of the tags stale, and gives their paths, the most read first. */
  drop(tags: string[]): string[] {
    this.#generation += 1;
    for (const tag of tags) this.#drops.set(tag, this.#generation);
    const stale = [...this.#entries.entries()].filter(([, { page }]) => tags.some((tag) => page.tags.has(tag)));
    for (const [, entry] of stale) entry.fresh = false;
    return stale.sort(([, a], [, b]) => b.reads - a.reads).map(([path]) => path);
  }
}
