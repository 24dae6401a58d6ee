import type { Logger } from 'pino';
import { errorPage } from './error-page';
import type { PageKeeper } from './invalidate';
import { compressPage, type Page } from './page';
import type { PageFiles } from './page-files';
import type { PageStore } from './page-store';
import { renderPage, type Handler, type Official } from './render';
import type { Target } from './target';

type Source = { next: Handler; site: string; store: PageStore; files: PageFiles; logger: Logger };
type Pending = { generation: number; page: Promise<Page> };

/** How many of the pages that changed are rendered again before a reader asks: the home page and what is read most. */
const renderedAhead = 20;

/** Pictures are compressed already. */
const compressible = /^text\/|xml|json|javascript/;

/** The pages of the portal: from memory or disk where they are fresh, rendered where they are not. */
export function createPages({ next, site, store, files, logger }: Source) {
  const pending = new Map<string, Pending>();

  async function render(address: string, official?: Official): Promise<Page> {
    try {
      const page = await renderPage(next, site, address, official);
      if (page.status < 500) return page;
      logger.error({ address, status: page.status }, 'A page could not be rendered');
    } catch (error) {
      logger.error({ address, err: error }, 'A page could not be rendered');
    }
    return errorPage(500, address);
  }

  /** Gets a path once for all who wait for it: from the disk, or rendered and kept. */
  function getShared(path: string): Promise<Page> {
    const { generation } = store;
    const running = pending.get(path);
    // A rendering that began before the last change may show what was.
    if (running?.generation === generation) return running.page;
    const page = (async () => {
      const kept = store.isOnDisk(path) ? await readKept(path, generation) : undefined;
      if (kept) return kept;
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
    try {
      const page = await files.read(path);
      // A change while the file was read makes it as old as a rendering of then.
      return page && store.put(path, page, generation) ? page : undefined;
    } catch (error) {
      logger.warn({ path, err: error }, 'A stored page could not be read');
      return undefined;
    }
  }

  function keep(path: string, page: Page, generation: number): void {
    // A failure leaves the last good page in its place; what moved or went away leaves nothing, so that made-up
    // addresses cannot fill the store.
    if (page.status >= 500) return;
    if (page.status !== 200) {
      store.remove(path);
      return removeFiles([path]);
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
    await files.write(path, page);
    if (!store.isFresh(path)) await files.remove(path);
  }

  function removeFiles(paths: string[]): void {
    Promise.all(paths.map((path) => files.remove(path))).catch((error: unknown) =>
      logger.error({ err: error }, 'Stored pages could not be removed'),
    );
  }

  async function getPath(path: string): Promise<{ page: Page; stale: boolean }> {
    const stored = store.get(path);
    if (stored?.fresh) return { page: stored.page, stale: false };
    const page = await getShared(path);
    return page.status >= 500 && stored ? { page: stored.page, stale: true } : { page, stale: false };
  }

  const keeper: PageKeeper = {
    async forget(tags) {
      await Promise.all(store.find(tags).map((path) => files.remove(path)));
    },
    drop(tags) {
      const stale = store.drop(tags);
      removeFiles(stale);
      void (async () => {
        for (const path of stale.slice(0, renderedAhead)) await getShared(path);
      })();
    },
  };

  return {
    keeper,

    /** Gives the page of a target; `stale` when a newer one could not be made. */
    async get({ path, query }: Target): Promise<{ page: Page; stale: boolean }> {
      const found = await getPath(path);
      // Most pages do not read their query: whatever a link carries there, the same bytes answer.
      if (!query || !found.page.readsQuery) return found;
      return { page: await render(path + query), stale: false };
    },

    /** Renders a page for one official, and keeps nothing. */
    renderFor: ({ path, query }: Target, official: Official): Promise<Page> => render(path + query, official),
  };
}
