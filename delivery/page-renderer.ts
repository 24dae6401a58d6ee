import { AsyncLocalStorage } from 'node:async_hooks';
import type { Logger } from 'pino';
import type { Changes } from '@/lib/rendering';
import { within } from '@/lib/within';
import { errorPage } from './error-page';
import type { Metrics } from './metrics';
import { isCompressible, packPage, type Page } from './page';
import { createReadiness } from './readiness';
import { renderPage, type Asker, type Handler } from './render';
import { createRenderingQueue, type Turn } from './rendering-queue';
import { createSeldom } from './seldom';

type Source = { next: Handler; site: string; changes: Changes; logger: Logger; metrics?: Metrics };

/** For whom a page is rendered, and who waits for it. One that `isInner` is asked for while another page is rendered; `begins` is called when its turn has come. */
export type Wanted = Partial<Turn> & { asker?: Asker; isInner?: boolean; begins?: () => void };

/** Who waits and is not told apart, as for a form that was not taken. */
const somebody = { isGone: () => false };

/** How long a rendering may take, in milliseconds: a database that answers no more must not hold readers. */
const renderingLimit = 20_000;

const unready = (address: string): Page => errorPage(503, address, 30);

/**
 * Has pages rendered: a few at a time, none while the database is away, and a page that says so where one fails.
 * `hasEnough` says whether a client has as many pages rendered as one may at a time, `untilIdle` waits until none is.
 */
export function createPageRenderer({ next, site, changes, logger, metrics }: Source) {
  const forReaders = createRenderingQueue({ atOnce: 8, mostWaiting: 400, mostOfClient: 50 });
  // In the same queue each could wait for the other.
  const forPages = createRenderingQueue({ atOnce: 2, mostWaiting: 100, mostOfClient: Infinity });
  // Next is to know nothing there of the page around it.
  const outside = AsyncLocalStorage.snapshot();
  const sayFull = createSeldom((refused, address: string) => logger.warn({ address, refused }, 'Too many pages are waiting to be rendered'));
  const readiness = createReadiness(() => outside(() => renderPage(next, site, '/healthz')).then(({ status }) => status !== 503, () => true));

  /** Renders an address. Never throws: what could not be rendered is a page with a status of 500 or more. */
  async function render(address: string, { asker, waiters = [somebody], isFirst = false, isInner = false, begins }: Wanted = {}): Promise<Page> {
    const queue = isInner ? forPages : forReaders;
    const turn = { waiters, isFirst: isFirst || asker !== undefined };
    if (queue.isFull(turn)) {
      sayFull(address);
      return errorPage(503, address, 10);
    }
    if (readiness.isAway()) return unready(address);
    const begun = performance.now();
    const make = async (): Promise<Page> => {
      try {
        if (readiness.isAway()) return unready(address);
        begins?.();
        const page = await within(renderingLimit, renderPage(next, site, address, asker, changes));
        // The length of what is one reader's alone must not tell what stands in it (BREACH).
        if (!asker && !page.isPrivate && isCompressible(page)) await packPage(page);
        return page;
      } finally {
        metrics?.countRendering((performance.now() - begun) / 1000);
      }
    };
    try {
      // Nobody sees what is given to those who have hung up.
      const page = (await queue.run(turn, isInner ? () => outside(make) : make)) ?? unready(address);
      if (page.status < 500 || waiters.every(({ isGone }) => isGone())) return page;
      logger.error({ address, status: page.status }, 'A page could not be rendered');
    } catch (error) {
      logger.error({ address, err: error }, 'A page could not be rendered');
    }
    await readiness.lookAfter();
    return readiness.isAway() ? unready(address) : errorPage(500, address);
  }

  return { render, hasEnough: forReaders.hasEnough, untilIdle: forReaders.untilIdle };
}
