import type { Logger } from 'pino';
import { errorPage } from './error-page';
import { compressPage, type Page } from './page';
import type { PageStore } from './page-store';
import { renderPage, type Handler, type Official } from './render';
import type { Target } from './target';

type Source = { next: Handler; site: string; store: PageStore; logger: Logger };
type Pending = { generation: number; page: Promise<Page> };

/** How many of the pages that changed are rendered again before a reader asks: the home page and what is read most. */
const renderedAhead = 20;

/** Pictures are compressed already. */
const compressible = /^text\/|xml|json|javascript/;

/** The pages of the portal: from the store where they are fresh, rendered where they are not. */
export function createPages({ next, site, store, logger }: Source) {
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

  /** Renders a path once for all who wait for it, and keeps what came out. */
  function renderShared(path: string): Promise<Page> {
    const { generation } = store;
    const running = pending.get(path);
    // A rendering that began before the last change may show what was.
    if (running?.generation === generation) return running.page;
    const page = render(path).then((rendered) => {
      if (pending.get(path)?.page === page) pending.delete(path);
      keep(path, rendered, generation);
      return rendered;
    });
    pending.set(path, { generation, page });
    return page;
  }

  function keep(path: string, page: Page, generation: number): void {
    // A failure leaves the last good page in its place; what moved or went away leaves nothing, so that made-up
    // addresses cannot fill the store.
    if (page.status >= 500) return;
    if (page.status !== 200) return store.remove(path);
    store.put(path, page, generation);
    if (!compressible.test(page.contentType)) return;
    compressPage(page)
      .then(() => store.put(path, page, generation))
      .catch((error: unknown) => logger.error({ path, err: error }, 'A page could not be compressed'));
  }

  async function getPath(path: string): Promise<{ page: Page; stale: boolean }> {
    const stored = store.get(path);
    if (stored?.fresh) return { page: stored.page, stale: false };
    const page = await renderShared(path);
    return page.status >= 500 && stored ? { page: stored.page, stale: true } : { page, stale: false };
  }

  return {
    /** Gives the page of a target; `stale` when a newer one could not be made. */
    async get({ path, query }: Target): Promise<{ page: Page; stale: boolean }> {
      const found = await getPath(path);
      // Most pages do not read their query: whatever a link carries there, the same bytes answer.
      if (!query || !found.page.readsQuery) return found;
      return { page: await render(path + query), stale: false };
    },

    /** Renders a page for one official, and keeps nothing. */
    renderFor: ({ path, query }: Target, official: Official): Promise<Page> => render(path + query, official),

    /** Makes the pages that bear the tags old, and renders at once those that readers ask for first. */
    refresh(tags: string[]): void {
      const stale = store.drop(tags);
      void (async () => {
        for (const path of stale.slice(0, renderedAhead)) await renderShared(path);
      })();
    },
  };
}
