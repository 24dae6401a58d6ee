import type { IncomingMessage } from 'node:http';
import { errorPage, errorWords, type ErrorStatus } from './error-page';
import { toPage, type Page } from './page';

/** The language of who asks the newsroom: its addresses have none of their own. */
export const languageAsked = ({ headers }: IncomingMessage): 'vi' | 'en' => (/^en/i.test(headers['accept-language'] ?? '') ? 'en' : 'vi');

/** What the newsroom says of a request that it does not take: a page, or at its interface words as Payload writes them, which the screens show. */
export function newsroomRefusal(req: IncomingMessage, path: string, status: ErrorStatus, retryAfter?: number): Page {
  const language = languageAsked(req);
  if (!path.startsWith('/api/')) return errorPage(status, language === 'en' ? '/en' : '/', retryAfter);
  const [title, text] = errorWords(status, language);
  const body = Buffer.from(JSON.stringify({ errors: [{ message: `${title}. ${text}` }] }));
  return toPage({ status, contentType: 'application/json; charset=utf-8', immutable: false, tags: new Set(), readsQuery: false, retryAfter, body });
}
