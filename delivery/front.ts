import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { errorPage } from './error-page';
import { keepPagesIn } from './invalidate';
import { PageFiles } from './page-files';
import { PageStore } from './page-store';
import { createPages } from './pages';
import { commonHeaders, newsroomHeaders, pageHeaders } from './policy';
import type { Handler } from './render';
import { sendPage } from './send';
import { isCanonical, readTarget } from './target';

/** Bodies other than uploads, in bytes: a form of the newsroom with a very long text stays far below. */
const longestBody = 8 * 1024 * 1024;

/** `pages` is the folder of the stored pages, `build` the name of what renders them. */
type Front = { next: Handler; site: string; development: boolean; logger: Logger; pages: string; build: string; previewId?: string };

/** What Next answers by itself: the newsroom and its interface, previews, health. */
const passed = /^\/(admin|api|preview|healthz|_next(?!\/static))(\/|$)/;
const newsroom = /^\/(admin|api|preview)(\/|$)/;
/** Uploaded files seal themselves: their headers are stricter than the newsroom's. */
const uploads = /^\/api\/(media|attachments)\/file\//;

/** What an official in a preview brings, with the secret of this build; a visitor has none. */
const previewCookie = /(?:^|;\s*)__prerender_bypass=([^;]*)/;

/** Makes the portal's front: answers readers from the store of rendered pages, and passes the rest on to Next. */
export async function createFront({ next, site, development, logger, ...place }: Front) {
  const store = new PageStore();
  const files = new PageFiles(place.pages, place.build);
  store.recall(await files.open());
  const pages = createPages({ next, site, store, files, logger });
  keepPagesIn(pages.keeper);
  const readerHeaders = pageHeaders(site);

  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const target = readTarget(req.url);
    if (!target) return sendPage(req, res, errorPage(400, req.url ?? '/'), readerHeaders);
    if (development || passed.test(target.path)) {
      if (isTooLong(req)) {
        // Node reads on and throws away, so that the sender gets this answer and no torn connection.
        res.writeHead(413, commonHeaders(site)).end();
        return;
      }
      const isNewsroom = newsroom.test(target.path) && !uploads.test(target.path) && !development;
      const headers = isNewsroom ? newsroomHeaders(site) : commonHeaders(site);
      for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
      return next(req, res);
    }
    if (!isCanonical(target.path)) return sendPage(req, res, errorPage(400, target.path), readerHeaders);
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.writeHead(405, { ...readerHeaders, Allow: 'GET, HEAD' }).end();
      return;
    }
    const cookie = req.headers.cookie;
    if (cookie && place.previewId && previewCookie.exec(cookie)?.[1] === place.previewId) {
      const from = req.headers['sec-fetch-site'];
      const page = await pages.renderFor(target, { cookie, ...(typeof from === 'string' ? { 'sec-fetch-site': from } : {}) });
      return sendPage(req, res, page, { ...readerHeaders, 'Cache-Control': 'private, no-store' });
    }
    const { page, stale } = await pages.get(target);
    sendPage(req, res, page, stale ? { ...readerHeaders, 'X-Page': 'stale' } : readerHeaders);
  };
}

/** Uploads have limits of their own; of other bodies the length must be told, and bearable. */
function isTooLong({ headers }: IncomingMessage): boolean {
  if (headers['content-type']?.startsWith('multipart/form-data')) return false;
  return Number(headers['content-length'] ?? 0) > longestBody || headers['transfer-encoding'] !== undefined;
}
