import { LRUCache } from 'lru-cache';
import pLimit from 'p-limit';
import type { Logger } from 'pino';
import type { Submission } from '@/lib/submission';
import { within } from '@/lib/within';
import { errorPage } from './error-page';
import type { PageKeeper } from './invalidate';
import { compressPage, type Page } from './page';
import type { Metrics } from './metrics';
import type { PageFiles } from './page-files';
import type { PageStore } from './page-store';
import { createReadiness } from './readiness';
import { renderPage, type Asker, type Handler, type Official } from './render';
import type { Target } from './target';

type Source = { next: Handler; site: string; store: PageStore; files: PageFiles; logger: Logger; metrics?: Metrics };
type Pending = { generation: number; page: Promise<Page> };

/** What answers a target; `stale` when it shows what was, since a newer page could not be made. */
export type Answer = { page: Page; stale: boolean };

/** How many of the pages that changed are rendered again before a reader asks: the home page and what is read most. */
const renderedAhead = 20;

/** How many pages are rendered at a time, and how many wait: made-up addresses must not fill the memory. */
const renderedAtOnce = 8;
const mostWaiting = 400;

/** How long a rendering may take, in milliseconds: a database that answers no more must not hold readers. */
const renderingLimit = 20_000;

const unready = (address: string): Page => errorPage(503, address, 30);

/** Pictures are compressed already. */
const compressible = /^text\/|xml|json|javascript/;

/** The pages of the portal: from memory or disk where they are fresh, rendered where they are not. */
export function createPages({ next, site, store, files, logger, metrics }: Source) {
  const pending = new Map<string, Pending>();
  const inTurn = pLimit(renderedAtOnce);
  const readiness = createReadiness(() => renderPage(next, site, '/healthz').then(({ status }) => status !== 503, () => true));
  const unrefreshed = new Set<string>();
  // Pages shown as they were, since no newer could be made: after an outage all are made at once, and no reader need wait for that.
  const shownStale = new Set<string>();
  let refreshing: Promise<void> | undefined;
  // Pages that are made for each request need no second rendering for their query.
  const unstored = new LRUCache<string, true>({ max: 1000 });

  async function render(address: string, asker?: Asker): Promise<Page> {
    if (inTurn.pendingCount >= mostWaiting) {
      logger.warn({ address }, 'Too many pages are waiting to be rendered');
      return errorPage(503, address, 10);
    }
    if (readiness.isAway()) return unready(address);
    const begun = performance.now();
    try {
      const page = await inTurn(async () => (readiness.isAway() ? unready(address) : within(renderingLimit, renderPage(next, site, address, asker))));
      if (page.status < 500) return page;
      logger.error({ address, status: page.status }, 'A page could not be rendered');
    } catch (error) {
      logger.error({ address, err: error }, 'A page could not be rendered');
    } finally {
      metrics?.countRendering((performance.now() - begun) / 1000);
    }
    await readiness.lookAfter();
    return readiness.isAway() ? unready(address) : errorPage(500, address);
  }

  /** Gets a path once for all who wait for it: from the disk, or rendered and kept. */
  function getShared(path: string): Promise<Page> {
    const { generation } = store;
    const running = pending.get(path);
    // A rendering that began before the last change may show what was.
    if (running?.generation === generation) return running.page;
    const page = (async () => {
      const kept = store.isOnDisk(path) ? await readKept(path, generation) : undefined;
      if (kept) {
        metrics?.countFromDisk();
        return kept;
      }
      const rendered = await render(path);
      keep(path, rendered, generation);
      return rendered;
    })().finally(() => {
      if (pending.get(path)?.page === page) pending.delete(path);
    });
    pending.set(path, { generation, page });
    return page;
  }

  async function readKept(path: string, generation: number): Promise<Page | undefined> {
    const page = await readFile(path, 'fresh');
    // A change while the file was read makes it as old as a rendering of then.
    if (!page || !store.put(path, page, generation)) return undefined;
    shownStale.delete(path);
    return page;
  }

  async function readFile(path: string, kind: 'fresh' | 'stale'): Promise<Page | undefined> {
    try {
      return await files.read(path, kind);
    } catch (error) {
      logger.warn({ path, err: error }, 'A stored page could not be read');
      return undefined;
    }
  }

  function keep(path: string, page: Page, generation: number): void {
    // A failure leaves the last good page in its place; what moved or went away leaves nothing, so that made-up
    // addresses cannot fill the store.
    if (page.status >= 500) return;
    shownStale.delete(path);
    if (page.isPrivate) return;
    if (page.isUnstored && page.status === 200) {
      unstored.set(path, true);
      return;
    }
    if (page.status !== 200) {
      store.remove(path);
      return report(files.remove(path));
    }
    store.put(path, page, generation);
    settle(path, page, generation).catch((error: unknown) => logger.error({ path, err: error }, 'A page could not be stored'));
  }

  /** Compresses and writes a page, off the path of the request that made it. */
  async function settle(path: string, page: Page, generation: number): Promise<void> {
    if (compressible.test(page.contentType)) await compressPage(page);
    // Meanwhile a change may have made it old, or a newer page may stand in its place.
    if (!store.isFresh(path, page)) return;
    store.put(path, page, generation);
    // A process that starts after the change, should this one be killed in it, must not find what was.
    if (store.isChanging(page)) return;
    await files.write(path, page);
    if (!store.isFresh(path)) await files.retire(path);
  }

  function report(work: Promise<unknown>): void {
    work.catch((error: unknown) => logger.error({ err: error }, 'Stored pages could not be taken away'));
  }

  async function getPath(path: string): Promise<Answer> {
    const stored = store.get(path);
    if (stored?.fresh) return { page: stored.page, stale: false };
    const making = getShared(path);
    const page = shownStale.has(path) ? undefined : await making;
    if (page && page.status < 500) return { page, stale: false };
    const last = stored?.page ?? (await readFile(path, 'stale'));
    if (!last) return { page: page ?? (await making), stale: false };
    if (page) shownStale.add(path);
    return { page: last, stale: true };
  }

  const keeper: PageKeeper = {
    takeReads: () => store.takeReads(),
    has: (path) => store.has(path),
    async forget(tags) {
      store.beginChange(tags);
      try {
        await Promise.all(store.find(tags).map((path) => files.retire(path)));
      } catch (error) {
        store.endChange(tags);
        throw error;
      }
    },
    endChange: (tags) => store.endChange(tags),
    dropAll() {
      report(Promise.all(store.dropAll().map((path) => files.retire(path))));
    },
    drop(tags, first) {
      const stale = store.drop(tags);
      report(Promise.all(stale.map((path) => files.retire(path))));
      void (async () => {
        for (const path of new Set([...first, ...stale.slice(0, renderedAhead)])) await getShared(path);
      })();
    },
    refresh(tags) {
      for (const tag of tags) unrefreshed.add(tag);
      return (refreshing ??= refreshAll().finally(() => (refreshing = undefined)));
    },
  };

  /** One page after the other, however often it is asked for: readers' own pages come first. */
  async function refreshAll(): Promise<void> {
    while (unrefreshed.size > 0) {
      const tags = [...unrefreshed];
      unrefreshed.clear();
      // What is stale is made anew when a reader asks.
      for (const path of store.find(tags).filter((one) => store.isFresh(one))) {
        const { generation } = store;
        keep(path, await render(path), generation);
      }
    }
  }

  return {
    keeper,

    /** Gives a fresh page from memory, at once, or undefined: most answers are these. */
    ready(path: string): Page | undefined {
      const stored = store.get(path);
      return stored?.fresh ? stored.page : undefined;
    },

    /** Gets the page of a target. */
    async get({ path, query }: Target): Promise<Answer> {
      if (unstored.has(path)) return { page: await render(path + query), stale: false };
      const found = await getPath(path);
      // Most pages do not read their query: whatever a link carries there, the same bytes answer.
      if (!query || !found.page.readsQuery) return found;
      return { page: await render(path + query), stale: false };
    },

    /** Renders a page for one official, and keeps nothing. */
    renderFor: ({ path, query }: Target, official: Official): Promise<Page> => render(path + query, { official }),

    /** Renders a page for the reader whose form it did not take, and keeps nothing. */
    renderAgain: (path: string, submission: Submission): Promise<Page> => render(path, { submission }),
  };
}
