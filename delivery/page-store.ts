import { LRUCache } from 'lru-cache';
import { atMost } from '@/lib/at-most';
import type { Leaving } from './leaving-pages';
import { sizeOf, type Page } from './page';
import type { KeptPage } from './recall-pages';

/** Whether a page shows what is in the database; what was, for when no newer one can be made; or what nobody may see any more. */
type Standing = 'fresh' | 'stale' | 'gone';

/** `since` is the generation in which the rendering began. */
type Known = { tags: ReadonlySet<string>; standing: Standing; since: number; reads: number; told: number };

/** How many bytes of pages are kept in memory: some five thousand, compressed. */
const capacity = 64 * 1024 * 1024;

/** How many pages are known at all, in memory or on disk. */
const mostKnown = 200_000;

/**
 * What is known of the rendered pages, by path, and the bytes of those that are read most. A page whose records have
 * changed is kept as the last good one until a new one is put in its place.
 */
export class PageStore {
  #known: LRUCache<string, Known>;
  #pages: LRUCache<string, Page>;
  #drops = new LRUCache<string, number>(atMost(100_000));
  /** How many changes that are not committed yet each tag has. */
  #changing = new Map<string, number>();
  #generation = 0;
  #allDropped = 0;

  /** `mostPages` are known at a time, and `mostBytes` of them in memory; `onEvict` hears of a page that gives way to others, whose files nobody would ever take away. */
  constructor({ mostPages = mostKnown, mostBytes = capacity, onEvict = () => {} }: { mostPages?: number; mostBytes?: number; onEvict?: (path: string) => void } = {}) {
    this.#pages = new LRUCache<string, Page>({ maxSize: mostBytes, sizeCalculation: (page) => sizeOf(page) + 512 });
    this.#known = new LRUCache<string, Known>({
      ...atMost(mostPages),
      dispose: (_, path, reason) => {
        if (reason !== 'evict') return;
        this.#pages.delete(path);
        onEvict(path);
      },
    });
  }

  /** Counts the drops so far: a rendering begun in an earlier generation may show what has changed since. */
  get generation(): number {
    return this.#generation;
  }

  /** Counts what is held: the pages that are known, those in memory, and the bytes of these. */
  get size(): { known: number; pages: number; bytes: number } {
    return { known: this.#known.size, pages: this.#pages.size, bytes: this.#pages.calculatedSize };
  }

  /** Takes note of pages that are on disk from an earlier process. */
  recall(pages: Iterable<KeptPage>): void {
    for (const { path, tags, fresh } of pages) this.#known.set(path, { tags, standing: fresh ? 'fresh' : 'stale', since: 0, reads: 0, told: 0 });
  }

  /** Gives the page of a path with whether it still shows what is in the database. */
  get(path: string): { page: Page; fresh: boolean } | undefined {
    const known = this.#known.get(path);
    const page = this.#pages.get(path);
    if (!known || !page) return undefined;
    return { page, fresh: known.standing === 'fresh' };
  }

  /**
   * Counts a page as read. A browser that makes a page ready while a pointer rests on its link asks for it then, and not
   * again when it is shown: without such requests most reads from within the portal would be lost, and so those count
   * too that come to nothing. Requests for headers alone are programs', and do not.
   */
  countRead(path: string): void {
    const known = this.#known.peek(path);
    if (known) known.reads += 1;
  }

  /** Says whether a fresh page of the path is on disk though not in memory. */
  isOnDisk(path: string): boolean {
    return this.isFresh(path) && !this.#pages.has(path);
  }

  /** Says whether nothing that a page shows has changed since `generation`, in which its rendering began. */
  isCurrent({ tags }: Page, generation: number): boolean {
    return this.#allDropped <= generation && [...tags].every((tag) => (this.#drops.get(tag) ?? 0) <= generation);
  }

  /** Keeps a page whose rendering began in `generation`, unless its records have changed since; gives whether it is kept. */
  put(path: string, page: Page, generation: number): boolean {
    // It may show what is gone by now, and it does not take the place of a newer one.
    if (!this.isCurrent(page, generation)) return false;
    const { reads, told } = this.#known.peek(path) ?? { reads: 0, told: 0 };
    this.#known.set(path, { tags: page.tags, standing: 'fresh', since: generation, reads, told });
    // One that was compressed since it was put has another size.
    this.#pages.delete(path);
    this.#pages.set(path, page);
    return true;
  }

  /** Takes the last good page of a path into memory, which began to be read from disk in `generation`, unless something has changed since. */
  putLast(path: string, page: Page, generation: number): void {
    if (this.#known.peek(path)?.standing === 'stale' && this.#generation === generation && !this.#pages.has(path)) this.#pages.set(path, page);
  }

  /** Says whether the path has a page that shows what is in the database; with `page`, whether it is this very one. */
  isFresh(path: string, page?: Page): boolean {
    return this.#known.peek(path)?.standing === 'fresh' && (page === undefined || this.#pages.peek(path) === page);
  }

  /** Notes that something with these tags is about to change. */
  beginChange(tags: string[]): void {
    for (const tag of tags) this.#changing.set(tag, (this.#changing.get(tag) ?? 0) + 1);
  }

  /** Notes that the change has been made, or has come to nothing. */
  endChange(tags: string[]): void {
    for (const tag of tags) {
      const others = (this.#changing.get(tag) ?? 0) - 1;
      if (others > 0) this.#changing.set(tag, others);
      else this.#changing.delete(tag);
    }
  }

  /** Says whether what a page shows is about to change. */
  isChanging({ tags }: Page): boolean {
    return [...tags].some((tag) => this.#changing.has(tag));
  }

  /** Says whether a page of the path is known, in memory or on disk, fresh or not. */
  has(path: string): boolean {
    return this.#known.has(path);
  }

  /** Says whether the page of a path bears a tag. */
  bears(path: string, tag: string): boolean {
    return this.#known.peek(path)?.tags.has(tag) ?? false;
  }

  /** Says whether there is a page of the path, in memory or on disk, that may be shown where no newer one can be made. */
  hasLast(path: string): boolean {
    const standing = this.#known.peek(path)?.standing;
    return standing === 'fresh' || standing === 'stale';
  }

  /** Gives the page of a path from memory without counting it as read. */
  peek(path: string): Page | undefined {
    return this.#pages.peek(path);
  }

  /** Takes the page of a path away since a rendering that began in `generation` found none there, unless something has changed since; gives whether it did. */
  remove(path: string, found: Page, generation: number): boolean {
    // What shows no record bears the tag of none: a newer page says that there is something by now.
    if (!this.isCurrent(found, generation) || (this.#known.peek(path)?.since ?? 0) > generation) return false;
    this.#known.delete(path);
    this.#pages.delete(path);
    return true;
  }

  /** Gives how often each document was read since this was last asked. */
  takeReads(): Map<string, number> {
    const taken = new Map<string, number>();
    for (const [path, known] of this.#known.entries()) {
      const reads = known.reads - known.told;
      if (reads === 0) continue;
      const page = this.#pages.peek(path);
      // Of what gave way in memory it is told when it is back there.
      if (!page) continue;
      known.told = known.reads;
      if (page.contentType.startsWith('text/html')) taken.set(path, reads);
    }
    return taken;
  }

  /** Gives the paths that bear any of the tags, the most read first. */
  find(tags: string[]): string[] {
    const found = [...this.#known.entries()].filter(([, known]) => tags.some((tag) => known.tags.has(tag)));
    return found.sort(([, a], [, b]) => b.reads - a.reads).map(([path]) => path);
  }

  /**
   * Gives the pages that have to leave the place where readers are served for a change with these tags, those first of
   * which nothing may stay. What is stale has left already.
   */
  findLeaving(tags: string[], gone: string[] = []): [string, Leaving][] {
    const bears = (known: Known, wanted: string[]): boolean => wanted.some((tag) => known.tags.has(tag));
    const known = [...this.#known.entries()].filter(([, { standing }]) => standing !== 'gone');
    const removed = known.filter(([, page]) => bears(page, gone)).map(([path]): [string, Leaving] => [path, 'remove']);
    const retired = known.filter(([, page]) => page.standing === 'fresh' && bears(page, tags) && !bears(page, gone)).map(([path]): [string, Leaving] => [path, 'retire']);
    return [...removed, ...retired];
  }

  /** Takes every page away, whatever it shows, and gives the paths of those of which something may be on the disk. */
  dropAll(): string[] {
    const paths = [...this.#known.entries()].filter(([, { standing }]) => standing !== 'gone').map(([path]) => path);
    this.#generation += 1;
    this.#allDropped = this.#generation;
    for (const known of this.#known.values()) known.standing = 'gone';
    this.#pages.clear();
    return paths;
  }

  /**
   * Makes the pages that bear any of the tags stale, and gives their paths, the most read first. Those that bear any of the
   * tags in `gone`, which are among the tags, are taken away.
   */
  drop(tags: string[], gone: string[] = []): string[] {
    this.#generation += 1;
    for (const tag of tags) this.#drops.set(tag, this.#generation);
    const paths = this.find(tags);
    for (const path of paths) {
      const known = this.#known.peek(path);
      if (!known) continue;
      // How often it was read is known on, for who sums that up.
      const isGone = known.standing === 'gone' || gone.some((tag) => known.tags.has(tag));
      known.standing = isGone ? 'gone' : 'stale';
      if (isGone) this.#pages.delete(path);
    }
    return paths;
  }
}
