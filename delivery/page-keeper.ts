import type { Logger } from 'pino';
import { finishBeforeClosing } from '@/lib/closing';
import { refreshPages, type PageKeeper } from './invalidate';
import { many, type Leaving } from './leaving-pages';
import type { Page } from './page';
import type { PageFiles } from './page-files';
import type { PageStore } from './page-store';
import type { PageWriter } from './page-writer';

/** How many of the pages that changed are rendered again before a reader asks: the home page and what is read most. */
const renderedAhead = 20;

/** After so long, in milliseconds, pages that could not be refreshed are tried again. */
const beforeAgain = 30_000;

/** `make` gets a page once for all who wait for it, `remake` renders one that is fresh, `isPage` is the keeper's own. */
type Source = { store: PageStore; files: PageFiles; logger: Logger; make: (path: string) => Promise<Page>; remake: (path: string) => Promise<Page>; writer: PageWriter; isPage: (path: string) => Promise<boolean> };

/** Makes what hears of changes: it takes pages away, and has those made anew that readers ask for first. */
export function createPageKeeper({ store, files, logger, make, remake, writer, isPage }: Source) {
  let ahead = new Set<string>();
  let isMakingAhead = false;
  const unrefreshed = new Set<string>();
  const failed = new Set<string>();
  let refreshing: Promise<void> | undefined;
  /** The changes under way, by what they are about, of which there may be several: the name by which each is announced, if it is. */
  const underWay = new Map<string, (string | undefined)[]>();
  const keyOf = (tags: string[], gone: string[]): string => JSON.stringify([tags, gone]);

  function report(work: Promise<unknown>): void {
    work.catch((error: unknown) => logger.error({ err: error }, 'Stored pages could not be taken away'));
  }

  /** Has pages leave from where readers are served. */
  function leave(pages: [string, Leaving][]): void {
    report(finishBeforeClosing(() => files.leave(pages)));
  }

  /** Writes a change down that shows on many pages, and gives its name; undefined where there is no room for that. */
  async function announce(tags: string[], gone: string[]): Promise<string | undefined> {
    try {
      return await files.announce({ tags, gone });
    } catch (error) {
      logger.warn({ err: error }, 'A change could not be announced: its pages are taken away one by one');
      return undefined;
    }
  }

  /** Ends a change that was announced by a name, or by none. What is fresh still, since it came to nothing, goes back to where a web server finds it. */
  async function end(tags: string[], name: string | undefined): Promise<void> {
    store.endChange(tags);
    try {
      // Where a change is announced and comes to nothing, no page has left the disk.
      if (name) await files.endAnnounced(name);
      else for (const path of store.find(tags)) await writer.writeAgain(path);
    } finally {
      await writer.writeUnwritten();
    }
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
      const leaving = store.findLeaving(tags, gone);
      const name = leaving.length > many ? await announce(tags, gone) : undefined;
      try {
        if (!name) await Promise.all(leaving.map(([path, how]) => files[how](path)));
      } catch (error) {
        report(end(tags, undefined));
        throw error;
      }
      underWay.set(keyOf(tags, gone), [...(underWay.get(keyOf(tags, gone)) ?? []), name]);
    },
    endChange(tags, gone = []) {
      const [name, ...others] = underWay.get(keyOf(tags, gone)) ?? [];
      if (others.length > 0) underWay.set(keyOf(tags, gone), others);
      else underWay.delete(keyOf(tags, gone));
      report(finishBeforeClosing(() => end(tags, name)));
    },
    dropAll() {
      leave(store.dropAll().map((path) => [path, 'remove']));
    },
    drop(tags, first, gone = []) {
      const leaving = store.findLeaving(tags, gone);
      const old = store.drop(tags, gone);
      leave(leaving);
      ahead = new Set([...first, ...ahead, ...old.slice(0, renderedAhead)]);
      void makeAhead();
    },
    refresh(tags) {
      for (const tag of tags) unrefreshed.add(tag);
      return (refreshing ??= refreshAll().finally(() => (refreshing = undefined)));
    },
  } satisfies PageKeeper;
}
