import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { currentRequestId } from '@/lib/request-id';
import { isFromPortal } from './from-portal';
import { isNewsroom } from './newsroom-door';
import { languageAsked, newsroomRefusal } from './newsroom-refusal';
import { commonHeaders, newsroomHeaders, newsroomPolicy } from './policy';
import type { Handler } from './render';
import type { Send } from './send';

/** Bodies of officials other than uploads, in bytes: a form of the newsroom with a very long text stays below. */
const longestBody = 8 * 1024 * 1024;

/** Bodies of strangers: who signs in sends a few words. Payload reads a body before anybody asks who sent it, and a long one takes seconds in which nobody is answered. */
const longestOfStranger = 64 * 1024;

const signIn = {
  vi: 'Phiên làm việc đã hết. Hãy mở thẻ mới, đăng nhập lại, rồi làm lại ở trang này.',
  en: 'The session has ended. Sign in again in another tab, then try again on this page.',
};

/** Says whether a request is an official's, as far as that shows without the database. */
export type IsOfficial = (req: IncomingMessage) => boolean;

/** RFC 9110, 9.2.1: methods that ask for no change. */
const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Makes what passes a request on to Next as it came: for the newsroom, its interface and previews. */
export function createPassOn(next: Handler, site: string, development: boolean, isOfficial: IsOfficial, send: Send) {
  return async (req: IncomingMessage, res: ServerResponse, path: string): Promise<void> => {
    const { remoteAddress } = req.socket;
    // The client is gone. What comes from nowhere would count as the portal's own, or its sender's word of the address would.
    if (remoteAddress === undefined) return void req.socket.destroy();
    const official = isOfficial(req);
    const refuse = (status: 403 | 411 | 413): void => send(req, res, newsroomRefusal(req, path, status));
    const refusal = refuseBody(req, official);
    if (refusal) {
      // Node reads on and throws away, so that the sender gets this answer and no torn connection.
      if (refusal !== 401) refuse(refusal);
      // Who writes on after the session has ended is told so. No browser asks for a password of that kind.
      else res.writeHead(refusal, { 'WWW-Authenticate': 'JWT', ...commonHeaders(site), 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify({ errors: [{ message: signIn[languageAsked(req)] }] }));
      return;
    }
    // Another site could sign an official in to an account of its own, for which no cookie is needed.
    // On the screens themselves nothing is posted but what officials' pages ask of the server.
    const isScreen = /^\/admin(\/|$)/.test(path);
    const isAsked = official || !isScreen;
    if (!safe.has(req.method ?? '') && !(isAsked && isFromPortal(req, site))) {
      return refuse(403);
    }
    // Uploaded files seal themselves: their headers are stricter than the newsroom's.
    if (isNewsroom(path) && !development) {
      const policy = newsroomPolicy(randomBytes(16).toString('base64'));
      // Next reads the nonce for its scripts from here; what the sender wrote there counts for nothing.
      req.headers['content-security-policy'] = policy;
      setHeaders(res, newsroomHeaders(site, policy));
    } else {
      delete req.headers['content-security-policy'];
      setHeaders(res, commonHeaders(site));
    }
    // An official who meets a fault can name it, and the log has all that belongs to it under that name.
    const requestId = currentRequestId();
    if (requestId) res.setHeader('X-Request-Id', requestId);
    // Next looks for the names of robots in it, in time that grows with its square.
    req.headers['user-agent'] = req.headers['user-agent']?.slice(0, 500);
    // Functions are asked of the newsroom's screens alone; elsewhere Next would ask itself.
    if (!isScreen) delete req.headers['next-action'];
    // The last address is the one that this server saw; those before it are others' word.
    req.headers['x-forwarded-for'] = [req.headers['x-forwarded-for'], remoteAddress].flat().filter(Boolean).join(', ');
    await next(req, res);
  };
}

function setHeaders(res: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
}

/** Uploads have limits of their own; of other bodies the length must be told, and bearable. Gives the status for one that is not. */
function refuseBody({ headers }: IncomingMessage, official: boolean): 401 | 411 | 413 | undefined {
  if (official && headers['content-type']?.startsWith('multipart/form-data')) return undefined;
  const isUntold = headers['transfer-encoding'] !== undefined;
  if (!isUntold && Number(headers['content-length'] ?? 0) <= (official ? longestBody : longestOfStranger)) return undefined;
  if (!official) return 401;
  return isUntold ? 411 : 413;
}
