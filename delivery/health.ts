import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { within } from '@/lib/within';
import { errorPage } from './error-page';
import type { Page } from './page';
import { pageHeaders } from './policy';
import { renderPage, type Handler } from './render';
import { createAnswers, createSend } from './send';

/** How long what was found out is good for whoever asks, and how long finding out may take; in milliseconds. */
const [goodFor, patience] = [1000, 10_000];

/** Makes what says whether the portal is ready. That costs a query of the database, and is found out once for all who ask within a second. */
export function createHealth(next: Handler, site: string): (req: IncomingMessage, res: ServerResponse) => Promise<void> {
  const known = new LRUCache<'health', Page>({ max: 1, ttl: goodFor, fetchMethod: () => within(patience, renderPage(next, site, '/healthz')).catch(() => errorPage(503, '/healthz')) });
  const send = createSend(createAnswers((page) => ({ ...pageHeaders(site, page), 'Cache-Control': 'no-store' })));
  return async (req, res) => {
    const page = await known.forceFetch('health');
    send(req, res, page.status === 503 ? { ...page, retryAfter: 30 } : page);
  };
}
