import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import type { Encoding, Page } from './page';

/** The head of an answer as Node takes it, names and values in turn, for the whole page and for 304. */
type Heads = { whole: string[]; notModified: string[] };

/** Answers a request with a page, in the encoding that the reader's browser likes best, or with 304 where it has the bytes. */
export type Send = (req: IncomingMessage, res: ServerResponse, page: Page) => void;

/**
 * Makes what sends pages with the headers that `headersOf` gives. The head of an answer is made once for each body and
 * then kept as long as the body is: most of the time that Node takes for an answer goes into its head.
 */
export function createSend(headersOf: (page: Page) => Record<string, string>): Send {
  const kept = new WeakMap<Buffer, Heads>();

  return (req, res, page) => {
    const encoding = chooseEncoding(req.headers['accept-encoding'], page);
    const body = page.bodies[encoding] ?? page.bodies.identity;
    let heads = kept.get(body);
    if (!heads) kept.set(body, (heads = toHeads(page, encoding, body, headersOf(page))));
    if (page.status === 200 && matches(req.headers['if-none-match'], page.etag)) {
      res.writeHead(304, heads.notModified).end();
      return;
    }
    res.writeHead(page.status, heads.whole);
    res.end(req.method === 'HEAD' ? undefined : body);
  };
}

function toHeads(page: Page, encoding: Encoding, body: Buffer, headers: Record<string, string>): Heads {
  const coded = encoding !== 'identity';
  const notModified = {
    ...headers,
    Vary: 'Accept-Encoding',
    ETag: `"${page.etag}${coded ? `-${encoding}` : ''}"`,
    'Cache-Control': headers['Cache-Control'] ?? (page.immutable ? 'public, max-age=31536000, immutable' : 'public, no-cache'),
  };
  const whole = {
    ...notModified,
    ...(page.location ? { Location: page.location } : {}),
    ...(coded ? { 'Content-Encoding': encoding } : {}),
    'Content-Type': page.contentType,
    'Content-Length': String(body.length),
  };
  return { whole: Object.entries(whole).flat(), notModified: Object.entries(notModified).flat() };
}

/** Browsers send few different lists; what they rank first is worked out once for each. */
const rankings = new LRUCache<string, readonly Encoding[]>({ max: 500 });

function chooseEncoding(accepted: string | string[] | undefined, { bodies }: Page): Encoding {
  const list = String(accepted ?? '');
  let ranking = rankings.get(list);
  if (!ranking) {
    const encodings: readonly Encoding[] = ['br', 'gzip', 'identity'];
    const ranked = new Negotiator({ headers: { 'accept-encoding': list } }).encodings(encodings, { preferred: ['br', 'gzip'] });
    ranking = ranked.flatMap((name) => encodings.find((encoding) => encoding === name) ?? []);
    if (list.length < 200) rankings.set(list, ranking);
  }
  return ranking.find((encoding) => bodies[encoding]) ?? 'identity';
}

/** RFC 9110, 13.1.2: a weak comparison against each of the tags that the browser holds, in whatever encoding. */
function matches(header: string | undefined, etag: string): boolean {
  if (!header) return false;
  if (header.trim() === '*') return true;
  return header.split(',').some((held) => held.trim().replace(/^W\//, '').replace(/^"|(-br|-gzip)?"$/g, '') === etag);
}
