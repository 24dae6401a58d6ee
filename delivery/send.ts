import { validateHeaderValue, type IncomingMessage, type ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import { errorPage } from './error-page';
import { plainOf, type Encoding, type Page } from './page';

/** What of a request decides how a page is sent: its `Accept-Encoding` and `If-None-Match`. */
export type Wishes = { encodings?: string; etags?: string };

/** What is sent: a status, a head as Node takes it, names and values in turn, and the bytes unless the reader has them. */
export type Answer = { status: number; head: string[]; body?: Buffer };

/** Gives what is sent for a page: in the encoding that the reader's browser likes best, or 304 where it has the bytes. */
export type AnswerWith = (page: Page, wishes: Wishes) => Answer;

/** Sends a page as the answer to a request. */
export type Send = (req: IncomingMessage, res: ServerResponse, page: Page) => void;

/** The head of an answer for the whole page and for 304. */
type Heads = { whole: string[]; notModified: string[] };

/**
 * Makes what answers with pages, with the headers that `headersOf` gives. The head of an answer is made once for each
 * body and then kept as long as the body is: most of the time that Node takes for an answer goes into its head.
 */
export function createAnswers(headersOf: (page: Page) => Record<string, string>): AnswerWith {
  const kept = new WeakMap<Buffer, Heads>();

  return (page, { encodings, etags }) => {
    const encoding = chooseEncoding(encodings, page);
    const body = page.bodies[encoding] ?? plainOf(page);
    let heads = kept.get(body);
    if (!heads) kept.set(body, (heads = toHeads(page, encoding, body, headersOf(page))));
    const held = page.status === 200 ? findHeld(etags, page.etag, encoding) : undefined;
    // A cache brings that of its answers up to date that bears this tag (RFC 9111, 4.3.4).
    if (held === encoding) return { status: 304, head: heads.notModified };
    if (held) return { status: 304, head: toHeads(page, held, body, headersOf(page)).notModified };
    return { status: page.status, head: heads.whole, body };
  };
}

/** Makes what sends pages in answer to requests that Node has read. */
export function createSend(answerWith: AnswerWith): Send {
  return (req, res, found) => {
    const wanted = req.headers['if-match'];
    // RFC 9110, 13.1.1 and 13.2.2: a strong comparison, made first, where the page would be sent.
    const isOther = wanted !== undefined && found.status === 200 && !findHeld(wanted.replace(/W\/"[^"]*"/g, ''), found.etag, 'identity');
    const page = isOther ? errorPage(412, req.url ?? '/') : found;
    const { status, head, body } = answerWith(page, { encodings: req.headers['accept-encoding']?.toString(), etags: req.headers['if-none-match'] });
    res.writeHead(status, head);
    res.end(req.method === 'HEAD' ? undefined : body);
  };
}

const encodings: readonly Encoding[] = ['br', 'gzip', 'identity'];

const tagOf = (etag: string, encoding: Encoding): string => `"${etag}${encoding === 'identity' ? '' : `-${encoding}`}"`;

function toHeads(page: Page, encoding: Encoding, body: Buffer, headers: Record<string, string>): Heads {
  const coded = encoding !== 'identity';
  const notModified = {
    ...headers,
    Vary: 'Accept-Encoding',
    ETag: tagOf(page.etag, encoding),
    'Cache-Control': headers['Cache-Control'] ?? (page.immutable ? 'public, max-age=31536000, immutable' : 'public, no-cache'),
  };
  const whole = {
    ...notModified,
    ...(page.location ? { Location: page.location } : {}),
    ...(coded ? { 'Content-Encoding': encoding } : {}),
    'Content-Type': page.contentType,
    'Content-Length': String(body.length),
  };
  // Node's own writer looks at them each time; the fast path writes them as they are.
  for (const [name, value] of Object.entries(whole)) validateHeaderValue(name, value);
  return { whole: Object.entries(whole).flat(), notModified: Object.entries(notModified).flat() };
}

/** Browsers send few different lists; what they rank first is worked out once for each. */
const rankings = new LRUCache<string, readonly Encoding[]>({ max: 500 });

function chooseEncoding(list = '', { bodies }: Page): Encoding {
  let ranking = rankings.get(list);
  if (!ranking) {
    const ranked = new Negotiator({ headers: { 'accept-encoding': list } }).encodings(encodings, { preferred: ['br', 'gzip'] });
    ranking = ranked.flatMap((name) => encodings.find((encoding) => encoding === name) ?? []);
    // A copy: the list may be a part of a whole request, which would stay in memory with it.
    if (list.length < 200) rankings.set(Buffer.from(list).toString(), ranking);
  }
  return ranking.find((encoding) => encoding === 'identity' || bodies[encoding]) ?? 'identity';
}

/**
 * RFC 9110, 13.1.2: a weak comparison against each of the tags that the browser holds, in whatever encoding. Gives that whose
 * bytes it has; `chosen` where it has these among others, or whatever there is.
 */
function findHeld(header: string | undefined, etag: string, chosen: Encoding): Encoding | undefined {
  if (!header) return undefined;
  if (header.trim() === '*') return chosen;
  const tags = new Set(header.split(',').map((held) => held.trim().replace(/^W\//, '')));
  return [chosen, ...encodings].find((encoding) => tags.has(tagOf(etag, encoding)));
}
