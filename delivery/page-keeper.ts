import type { Logger } from 'pino';
import { refreshPages, type PageKeeper } from './invalidate';
import type { Page } from './page';
import type { PageFiles } from './page-files';
import type { PageStore } from './page-store';

/** How many of the pages that changed are rendered again before a reader asks: the home page and what is read most. */
const renderedAhead = 20;

/** After so long, in milliseconds, pages that could not be refreshed are tried again. */
const beforeAgain = 30_000;

/** `make` gets a page once for all who wait for it, `remake` renders one that is fresh, `writeAgain` writes one that is fresh in memory, `isPage` is the keeper's own. */
type Source = { store: PageStore; files: PageFiles; logger: Logger; make: (path: string) => Promise<Page>; remake: (path: string) => Promise<Page>; writeAgain: (path: string) => Promise<void>; isPage: (path: string) => Promise<boolean> };

/** Makes what hears of changes: it takes pages away, and has those made anew that readers ask for first. */
export function createPageKeeper({ store, files, logger, make, remake, writeAgain, isPage }: Source) {
  let ahead = new Set<string>();
  let isMakingAhead = false;
  const unrefreshed = new Set<string>();
  const failed = new Set<string>();
  let refreshing: Promise<void> | undefined;

  function report(work: Promise<unknown>): void {
    work.catch((error: unknown) => logger.error({ err: error }, 'Stored pages could not be taken away'));
  }

  /** Takes the files of pages from where readers are served; from everywhere, where what they show is gone. */
  function takeFiles(tags: string[], gone: string[]): Promise<unknown> {
    const removed = new Set(store.find(gone));
    return Promise.all(store.find(tags).map((path) => (removed.has(path) ? files.remove(path) : files.retire(path))));
  }

  /** What is fresh still, since a change came to nothing, goes back to where a web server finds it. */
  async function endChange(tags: string[]): Promise<void> {
    store.endChange(tags);
    for (const path of store.find(tags)) await writeAgain(path);
  }

  /** One page after the other, however many changes ask for it. */
  async function makeAhead(): Promise<void> {
    if (isMakingAhead) return;
    isMakingAhead = true;
    try {
      for (let [path] = ahead; path !== undefined; [path] = ahead) {
        ahead.delete(path);
        if (!store.isFresh(path)) await make(path);
      }
    } finally {
      isMakingAhead = false;
    }
  }

  /** One page after the other, however often it is asked for: readers' own pages come first. */
  async function refreshAll(): Promise<void> {
    while (unrefreshed.size > 0) {
      const tags = [...unrefreshed];
      unrefreshed.clear();
      // What is stale is made anew when a reader asks.
      for (const path of store.find(tags).filter((one) => store.isFresh(one))) {
        const { status } = await remake(path);
        if (status >= 500) tryAgain(tags.filter((tag) => store.bears(path, tag)));
      }
    }
  }

  /** Otherwise the page would stay as it is until the next change. A cache in front is told again too, as whoever keeps pages tells it. */
  function tryAgain(tags: string[]): void {
    if (failed.size === 0 && tags.length > 0) setTimeout(refreshFailed, beforeAgain).unref();
    for (const tag of tags) failed.add(tag);
  }

  function refreshFailed(): void {
    const tags = [...failed];
    failed.clear();
    refreshPages(tags);
  }

  return {
    isPage,
    takeReads: () => store.takeReads(),
    settled: () => files.settled(),
    async forget(tags, gone = []) {
      store.beginChange(tags);
      try {
        await takeFiles(tags, gone);
      } catch (error) {
        void endChange(tags);
        throw error;
      }
    },
    endChange: (tags) => void endChange(tags),
    dropAll() {
      report(Promise.all(store.dropAll().map((path) => files.remove(path))));
    },
    drop(tags, first, gone = []) {
      const old = store.drop(tags, gone);
      report(Promise.all(old.map((path) => (store.hasLast(path) ? files.retire(path) : files.remove(path)))));
      ahead = new Set([...first, ...ahead, ...old.slice(0, renderedAhead)]);
      void makeAhead();
    },
    refresh(tags) {
      for (const tag of tags) unrefreshed.add(tag);
      return (refreshing ??= refreshAll().finally(() => (refreshing = undefined)));
    },
  } satisfies PageKeeper;
}
