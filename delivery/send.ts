import type { IncomingMessage, ServerResponse } from 'node:http';
import Negotiator from 'negotiator';
import type { Encoding, Page } from './page';

/** Answers with a page, in the encoding that the reader's browser likes best, or with 304 where it has the bytes. */
export function sendPage(req: IncomingMessage, res: ServerResponse, page: Page, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
  const encoding = chooseEncoding(req, page);
  const etag = `"${page.etag}${encoding === 'identity' ? '' : `-${encoding}`}"`;
  const body = page.bodies[encoding] ?? page.bodies.identity;
  res.setHeader('Vary', 'Accept-Encoding');
  res.setHeader('ETag', etag);
  if (!res.hasHeader('Cache-Control')) {
    res.setHeader('Cache-Control', page.immutable ? 'public, max-age=31536000, immutable' : 'public, no-cache');
  }
  if (page.location) res.setHeader('Location', page.location);
  if (page.status === 200 && matches(req.headers['if-none-match'], page.etag)) {
    res.writeHead(304).end();
    return;
  }
  if (encoding !== 'identity') res.setHeader('Content-Encoding', encoding);
  res.setHeader('Content-Type', page.contentType);
  res.setHeader('Content-Length', body.length);
  res.writeHead(page.status);
  res.end(req.method === 'HEAD' ? undefined : body);
}

function chooseEncoding(req: IncomingMessage, { bodies }: Page): Encoding {
  const available: Encoding[] = [...(bodies.br ? (['br'] as const) : []), ...(bodies.gzip ? (['gzip'] as const) : []), 'identity'];
  const [best] = new Negotiator(req).encodings(available, { preferred: ['br', 'gzip'] });
  return available.find((encoding) => encoding === best) ?? 'identity';
}

/** RFC 9110, 13.1.2: a weak comparison against each of the tags that the browser holds, in whatever encoding. */
function matches(header: string | undefined, etag: string): boolean {
  if (!header) return false;
  if (header.trim() === '*') return true;
  return header.split(',').some((held) => held.trim().replace(/^W\//, '').replace(/^"|(-br|-gzip)?"$/g, '') === etag);
}
