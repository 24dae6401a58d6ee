import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { Submission } from '@/lib/submission';
import { errorPage } from './error-page';
import { createKeptPages } from './kept-pages';
import type { Metrics } from './metrics';
import type { Page } from './page';
import type { PageFiles } from './page-files';
import { createPageKeeper } from './page-keeper';
import { createPageRenderer, type Wanted } from './page-renderer';
import type { PageStore } from './page-store';
import { createPageWriter } from './page-writer';
import type { Handler, Official } from './render';
import { portalItself, type Waiter } from './rendering-queue';
import { isCanonical, partRead, readTarget, type Target } from './target';

type Source = { next: Handler; site: string; store: PageStore; files: PageFiles; logger: Logger; metrics?: Metrics };
/** Who waits for what is made once; `generation` is that in which its making began, undefined while it stands in the queue. */
type Shared = { waiters: Waiter[]; generation?: number };
type Pending = Shared & { page: Promise<Page> };

/**
 * What answers a target: what is in the database; what a change has overtaken while it was rendered; or what was, since a
 * newer page could not be made.
 */
export type Found = { page: Page; standing: 'fresh' | 'overtaken' | 'stale' };

/** The pages of the portal: from memory or disk where they are fresh, rendered where they are not. */
export function createPages({ next, site, store, files, logger, metrics }: Source) {
  const pending = new Map<string, Pending>();
  const { render, hasEnough, untilIdle } = createPageRenderer({ next, site, changes: store, logger, metrics });
  const writer = createPageWriter({ store, files, logger, untilIdle });
  const kept = createKeptPages({ store, files, logger });
  // Pages shown as they were, since no newer could be made: after an outage all are made at once, and no reader need wait for that.
  const shownStale = new Set<string>();
  // Pages that are made for each request need no second rendering for their query.
  const unstored = new LRUCache<string, true>({ max: 1000 });
  // Such pages, and private ones, that several readers waited for before that was known: each is its first reader's alone, and the others get their own.
  const taken = new WeakSet<Page>();

  /** Has the page of an address made once for all who wait for it. */
  function share(address: string, waiter: Waiter, make: (shared: Shared) => Promise<Page>): Promise<Page> {
    const running = pending.get(address);
    // A rendering that began before the last change may show what was; one that waits will show what is.
    if (running && (running.generation ?? store.generation) === store.generation) {
      running.waiters.push(waiter);
      return running.page;
    }
    // What is known is made once for everybody; there is no end of what is not.
    if (!store.has(address) && hasEnough(waiter)) return Promise.resolve(errorPage(429, address, 10));
    const shared: Shared = { waiters: [waiter] };
    const page = make(shared).finally(() => {
      if (pending.get(address)?.page === page) pending.delete(address);
    });
    pending.set(address, Object.assign(shared, { page }));
    return page;
  }

  /** Gets a path once for all who wait for it: from the disk, or rendered and kept. */
  function getShared(path: string, waiter = portalItself): Promise<Page> {
    return share(path, waiter, async (shared) => {
      const stored = store.isOnDisk(path) ? await readShared(path, shared) : undefined;
      if (stored) {
        metrics?.countFromDisk();
        return stored;
      }
      return renderAndKeep(path, { waiters: shared.waiters, isFirst: store.has(path) }, shared);
    });
  }

  async function readShared(path: string, shared: Shared): Promise<Page | undefined> {
    shared.generation = store.generation;
    const page = await kept.readFresh(path, shared.generation);
    if (page) shownStale.delete(path);
    else shared.generation = undefined;
    return page;
  }

  function keep(path: string, page: Page, generation: number): void {
    // A failure leaves the last good page in its place; what moved or went away leaves nothing, so that made-up
    // addresses cannot fill the store.
    if (page.status >= 500) return;
    shownStale.delete(path);
    if (page.isPrivate || page.isIncomplete) return;
    if (page.isUnstored && page.status === 200) {
      unstored.set(path, true);
      return;
    }
    if (page.status !== 200) {
      if (store.remove(path, page, generation)) files.remove(path).catch((error: unknown) => logger.error({ path, err: error }, 'Stored pages could not be taken away'));
    } else if (store.put(path, page, generation)) writer.keep(path, page, generation);
  }

  /** Says of a page whose rendering began in `generation` whether a change has overtaken it. */
  const toFound = (page: Page, generation: number): Found => ({ page, standing: store.isCurrent(page, generation) ? 'fresh' : 'overtaken' });

  async function getPath(path: string, waiter: Waiter): Promise<Found> {
    const stored = store.get(path);
    if (stored?.fresh) return { page: stored.page, standing: 'fresh' };
    const { generation } = store;
    const isShownStale = shownStale.has(path);
    // Whoever is answered at once waits for nothing: the page is made for those who come after, though this reader hangs up.
    const making = getShared(path, isShownStale ? portalItself : waiter);
    const page = isShownStale ? undefined : await making;
    if (page && page.status < 500) return toFound(page, generation);
    const last = await kept.readLast(path);
    if (!last) return toFound(page ?? (await making), generation);
    // For a reader who has hung up none may have been tried.
    if (page && !waiter.isGone()) shownStale.add(path);
    return { page: last, standing: 'stale' };
  }

  /** Says whether a page may be given to one more reader. */
  function isFree(page: Page): boolean {
    if (!page.isUnstored && !page.isPrivate) return true;
    const isFirst = !taken.has(page);
    taken.add(page);
    return isFirst;
  }

  /** Renders what is stored nowhere, once for all who ask for it meanwhile. */
  async function getByQuery(address: string, waiter: Waiter): Promise<Found> {
    const { generation } = store;
    return toFound(await share(address, waiter, (shared) => render(address, { waiters: shared.waiters, begins: () => (shared.generation = store.generation) })), generation);
  }

  /** Renders what is one reader's alone; one client may not have many such pages made at a time. */
  async function getUnstored(address: string, waiter: Waiter): Promise<Found> {
    if (hasEnough(waiter)) return { page: errorPage(429, address, 10), standing: 'fresh' };
    const { generation } = store;
    return toFound(await render(address, { waiters: [waiter] }), generation);
  }

  /** Renders a page and keeps it, unless what it shows has changed since that began. */
  async function renderAndKeep(path: string, wanted?: Wanted, begun: Pick<Shared, 'generation'> = {}): Promise<Page> {
    const page = await render(path, { ...wanted, begins: () => (begun.generation = store.generation) });
    if (begun.generation !== undefined) keep(path, page, begun.generation);
    return page;
  }

  /** Says whether there is, or was, a page for everybody at a path; while that cannot be found out, that there is. */
  async function isPage(path: string): Promise<boolean> {
    if (store.has(path)) return true;
    if (readTarget(path)?.path !== path || !isCanonical(path)) return false;
    const page = await renderAndKeep(path, { isInner: true });
    return page.status !== 404 && !page.isPrivate && !page.isUnstored;
  }

  return {
    keeper: createPageKeeper({ store, files, logger, make: getShared, remake: renderAndKeep, writer, isPage }),

    /** Gives a fresh page from memory, at once, or undefined: most answers are these. It counts as read where it `isRead`. */
    ready(path: string, isRead = true): Page | undefined {
      const stored = store.get(path);
      if (!stored?.fresh) return undefined;
      if (isRead) store.countRead(path);
      return stored.page;
    },

    /** Gets the page of a target for who waits for it. It counts as read where it `isRead`. */
    async get({ path, query }: Target, waiter = portalItself, isRead = true): Promise<Found> {
      if (isRead) store.countRead(path);
      if (unstored.has(path)) return getUnstored(path + query, waiter);
      const found = await getPath(path, waiter);
      if (!isFree(found.page)) return getUnstored(path + query, waiter);
      // Most pages do not read their query, or little of it: whatever else a link carries there, the same bytes answer.
      const read = partRead(query, found.page.readsQuery);
      if (!read) return found;
      const byQuery = await getByQuery(path + read, waiter);
      return isFree(byQuery.page) ? byQuery : getUnstored(path + read, waiter);
    },

    /** Renders a page for one official, and keeps nothing. */
    renderFor: ({ path, query }: Target, official: Official): Promise<Page> => render(path + query, { asker: { official } }),

    /** Renders a page for the reader whose form it did not take, and keeps nothing. */
    renderAgain: (path: string, submission: Submission): Promise<Page> => render(path, { asker: { submission } }),
  };
}
