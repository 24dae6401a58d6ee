import type { IncomingMessage, ServerResponse } from 'node:http';
import { getFormDesk, type FormFields, type Submission } from '@/lib/submission';
import { createTurns } from '@/lib/token-bucket';
import { errorPage } from './error-page';
import { isFromPortal } from './from-portal';
import type { Page } from './page';
import { commonHeaders } from './policy';
import type { Send } from './send';
import { unsentPage } from './unsent-page';

type FormPosts = { site: string; clientOf: (req: IncomingMessage) => string; renderAgain: (path: string, submission: Submission) => Promise<Page>; send: Send };

/** The longest text that a form takes, written in percent-encoded Vietnamese, stays below; in bytes. */
const longestBody = 256 * 1024;

const mostFields = 100;

/** In how many seconds to send again what came before forms are taken. */
const notOpen = 30;

/** What one client may post at all, whatever becomes of it: each post that is not taken costs a rendering. */
const attempts = { perMinute: 60, burst: 30 };

/** The same for mail programs: many readers have one provider, which posts for all of them from few addresses. */
const attemptsOfMachines = { perMinute: 600, burst: 300 };

/** Says whether the page at a path has a form that is posted to it. */
export const takesPosts = (path: string): boolean => getFormDesk()?.takes(path) ?? false;

/**
 * Makes what answers the posts of readers' forms; it gives false where the page at the path has no form. A post is
 * refused unless the browser says that it comes from a page of the portal. That is all the protection it needs: a post
 * carries no authority, since no cookie of a reader exists and an official's is not looked at, so that all another
 * site could gain is to speak in its own visitors' place.
 */
export function createFormPosts({ site, clientOf, renderAgain, send }: FormPosts) {
  const takeTurn = createTurns(attempts);
  const takeTurnOfMachine = createTurns(attemptsOfMachines);

  return async (req: IncomingMessage, res: ServerResponse, path: string): Promise<boolean> => {
    const refuse = (status: 403 | 413 | 415 | 429 | 503, retryAfter?: number): true => {
      // What is still coming is not waited for.
      if (!req.complete) res.shouldKeepAlive = false;
      send(req, res, errorPage(status, path, retryAfter));
      return true;
    };
    // It opens once the portal is set up; until then what was typed is given back.
    const desk = getFormDesk();
    if (desk && !desk.takes(path)) return false;
    if (!isFromPortal(req, site)) return refuse(403);
    const client = clientOf(req);
    const byMachines = desk?.byMachines(path) ?? false;
    const wait = (byMachines ? takeTurnOfMachine : takeTurn)(client);
    if (wait > 0) return refuse(429, wait);
    const type = req.headers['content-type'] ?? '';
    const inParts = byMachines && /^multipart\/form-data\s*(;|$)/i.test(type);
    if (!inParts && !/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) return desk ? refuse(415) : refuse(503, notOpen);
    const body = await readBody(req);
    if (body === 'gone') return true;
    // What a mail program posts says no more than its address does.
    const fields = body && (inParts ? {} : readFields(body));
    if (!fields) return refuse(413);
    const giveBack = (page: Page): true => {
      send(req, res, unsentPage(page, path, fields));
      return true;
    };
    if (!desk) return giveBack(errorPage(503, path, notOpen));

    const answer = await desk.receive({ path, fields, client, userAgent: (req.headers['user-agent'] ?? '').slice(0, 500) });
    if ('see' in answer) {
      res.writeHead(303, { ...commonHeaders(site), Location: answer.see, 'Cache-Control': 'no-store', 'Content-Length': 0 }).end();
      return true;
    }
    if ('done' in answer) {
      res.writeHead(200, { ...commonHeaders(site), 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }).end('OK\n');
      return true;
    }
    const page = await renderAgain(path, answer.again);
    if (page.status >= 500) return giveBack(page);
    send(req, res, page.status === 200 ? { ...page, status: answer.status, retryAfter: answer.retryAfter } : page);
    return true;
  };
}

/** Reads a body of a bearable length: null where it is longer, 'gone' where the sender hung up. */
async function readBody(req: IncomingMessage): Promise<Buffer | 'gone' | null> {
  if (Number(req.headers['content-length'] ?? 0) > longestBody) return null;
  const parts: Buffer[] = [];
  let length = 0;
  return new Promise((resolve) => {
    req.on('data', (part: Buffer) => {
      length += part.length;
      if (length > longestBody) resolve(null);
      else parts.push(part);
    });
    req.on('end', () => resolve(Buffer.concat(parts)));
    req.on('error', () => resolve('gone'));
    req.on('close', () => resolve('gone'));
  });
}

/** Reads the fields of a form (WHATWG URL, 5.1); null where there are more than any form has. */
export function readFields(body: Buffer): FormFields | null {
  const fields: Record<string, string[]> = Object.create(null);
  let count = 0;
  for (const [name, value] of new URLSearchParams(body.toString('utf8'))) {
    if ((count += 1) > mostFields) return null;
    (fields[name] ??= []).push(value);
  }
  // A name may be one that objects have from birth, such as `__proto__`: entries are own properties.
  return Object.fromEntries(Object.entries(fields).map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]));
}
