import type { IncomingMessage } from 'node:http';
import { createTurns } from '@/lib/token-bucket';
import { errorPage } from './error-page';
import type { IsOfficial } from './newsroom';
import { isNewsroom } from './newsroom-door';
import { toPage, type Page } from './page';

/** Who signs in asks four or five times: so a whole office behind one address does in some minutes, and a loop takes a small part of the time. */
const perClient = { perMinute: 120, burst: 120 };

const tooMany = {
  vi: 'Có quá nhiều yêu cầu trong một lúc. Xin đợi ít giây rồi thử lại.',
  en: 'Too many requests at once. Please wait a few seconds and try again.',
};

/**
 * Makes what refuses strangers who ask the newsroom too often: each of its answers is made by Next, while readers wait.
 * Gives the refusal, or undefined. Files that readers' pages show are read and not made, and have no limit here.
 */
export function createStrangersLimit(isOfficial: IsOfficial, clientOf: (req: IncomingMessage) => string): (req: IncomingMessage, path: string) => Page | undefined {
  const takeTurn = createTurns(perClient);
  return (req, path) => {
    if (!isNewsroom(path) || isOfficial(req)) return undefined;
    const wait = takeTurn(clientOf(req));
    return wait > 0 ? refusalOf(req, path, wait) : undefined;
  };
}

/** The screens read what the interface says against a call as Payload writes it. */
function refusalOf({ headers }: IncomingMessage, path: string, retryAfter: number): Page {
  if (!path.startsWith('/api/')) return errorPage(429, path, retryAfter);
  const message = tooMany[/^en/i.test(headers['accept-language'] ?? '') ? 'en' : 'vi'];
  const body = Buffer.from(JSON.stringify({ errors: [{ message }] }));
  return toPage({ status: 429, contentType: 'application/json; charset=utf-8', immutable: false, tags: new Set(), readsQuery: false, retryAfter, body });
}
