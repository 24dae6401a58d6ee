import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { within } from '@/lib/within';
import { errorPage } from './error-page';
import type { Page } from './page';
import { pageHeaders } from './policy';
import { renderPage, type Handler } from './render';
import { createAnswers, createSend } from './send';

/** How long Next may take for it, in milliseconds. */
const patience = 10_000;

/** For how long what failed is not asked again, in milliseconds. */
const failureGoodFor = 1000;

/** What is asked of Next at `path` and is then good for so many milliseconds, and how long whoever asks may keep it. */
type Asked = { path: string; goodFor: number; cacheControl: (page: Page) => string };

/** Makes what answers with a thing that costs queries of the database each time: it is asked for once, for all who ask meanwhile. */
export function createOnceForAll(next: Handler, site: string, { path, goodFor, cacheControl }: Asked): (req: IncomingMessage, res: ServerResponse) => Promise<void> {
  const known = new LRUCache<'page', Page>({ max: 1, ttl: goodFor, fetchMethod: async (_key, _old, { options }) => {
    const page = await within(patience, renderPage(next, site, path)).catch(() => errorPage(503, path));
    if (page.status !== 200) options.ttl = Math.min(goodFor, failureGoodFor);
    return page;
  } });
  const send = createSend(createAnswers((page) => ({ ...pageHeaders(site, page), 'Cache-Control': cacheControl(page) })));
  return async (req, res) => {
    const page = await known.forceFetch('page');
    send(req, res, page.status === 503 ? { ...page, retryAfter: 30 } : page);
  };
}
