import type { IncomingMessage, ServerResponse } from 'node:http';
import { inject } from 'light-my-request';
import { collectRendering, type Changes } from '@/lib/rendering';
import type { Submission } from '@/lib/submission';
import { toPage, type Page } from './page';
import { stripHydration } from './strip-hydration';

/** Files of the build, and faces and enhancements with an edition number in their names. */
const namedByContent = /^\/_next\/static\/|^\/(fonts|enhance)\/.*\.v\d+\./;

export type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** What an official in a preview brings along: the session, and the browser's word that no other site sent for the page. */
export type Official = { cookie: string; 'sec-fetch-site'?: string };

/** Whom a page is made for, where it is not for anybody: an official in a preview, or a reader whose form was not taken. */
export type Asker = { official?: Official; submission?: Submission };

/**
 * Asks Next for a page, in process, as a visitor of whom nothing is known: what comes back can be given to anybody.
 * A preview passes what shows who the official is, and its page is for that official alone. By `changes` pages share what they read.
 */
export async function renderPage(next: Handler, site: string, address: string, { official, submission }: Asker = {}, changes?: Changes): Promise<Page> {
  const { host, protocol } = new URL(site);
  const headers = { host, 'x-forwarded-proto': protocol.slice(0, -1), accept: 'text/html', ...official };
  const { result, rendering } = await collectRendering(
    () =>
      inject((req, res) => void next(req, res).catch((error: unknown) => res.destroy(toError(error))), {
        method: 'GET',
        url: address,
        headers,
      }),
    { submission, changes: official ? undefined : changes },
  );
  const contentType = String(result.headers['content-type'] ?? 'text/plain; charset=utf-8');
  const isHtml = contentType.startsWith('text/html');
  const noted = result.statusCode === 200;
  return toPage({
    status: noted ? rendering.status : result.statusCode,
    contentType,
    immutable: result.statusCode === 200 && namedByContent.test(address),
    location: noted ? rendering.location : toLocalPath(result.headers.location, site),
    tags: rendering.tags,
    readsQuery: rendering.readsQuery,
    isPrivate: rendering.isPrivate,
    isUnstored: rendering.isUnstored,
    isIncomplete: rendering.isIncomplete,
    body: isHtml ? Buffer.from(stripHydration(result.payload)) : result.rawPayload,
  });
}

/** Redirects stay on the portal, under whatever name the visitor reached it. */
function toLocalPath(location: string | string[] | number | undefined, site: string): string | undefined {
  if (typeof location !== 'string') return undefined;
  const url = new URL(location, site);
  return url.pathname + url.search;
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
