import type { IncomingMessage } from 'node:http';

/**
 * Longer paths are nobody's link; a query may be a whole text that was pasted into a search. It has some dozen parameters in the
 * newsroom's lists: thousands take Next seconds, in which nobody is answered.
 */
const longest = { path: 2048, query: 100_000, parameters: 500 };

/** What a request asks for: the path as it is stored, and the query with its question mark or an empty text. */
export type Target = { path: string; query: string };

/**
 * A request may name its target by a whole address, whose host then counts and no other (RFC 9112, 3.2.2). Of one at
 * `hosts` what the rest of them name is left; every other stays as it is, and is refused as a target.
 */
export function toOriginForm(req: IncomingMessage, hosts: readonly string[]): void {
  const [, host, rest = ''] = /^https?:\/\/([^/?#]*)(.*)$/i.exec(req.url ?? '') ?? [];
  if (host === undefined || !hosts.includes(host.toLowerCase())) return;
  req.url = rest.startsWith('/') ? rest : `/${rest}`;
  req.headers.host = host;
}

/** Gives what a page reads of a query, the parameters in one order however they came; an empty text where it reads nothing of it. */
export function partRead(query: string, readsQuery: boolean | readonly string[]): string {
  if (typeof readsQuery === 'boolean') return readsQuery ? query : '';
  const read = new URLSearchParams([...new URLSearchParams(query)].filter(([name]) => readsQuery.includes(name)));
  read.sort();
  return read.size > 0 ? `?${read}` : '';
}

/**
 * Says whether a path is written as the portal's own links write it. `/%67` and `/g` are one page: the store keeps one
 * of them, and nobody can have it rendered under a thousand spellings.
 */
export function isCanonical(path: string): boolean {
  return encodeURI(decodeURIComponent(path)).toLowerCase() === path.toLowerCase();
}

/**
 * Reads the target of a request. Null for what no link of the portal can be: broken percent-encoding, control
 * characters, encoded or doubled slashes, fragments, dot segments, absolute addresses (RFC 3986, 3.3), and an encoded percent sign,
 * which Next decodes a second time.
 */
export function readTarget(url: string | undefined): Target | null {
  if (!url || !url.startsWith('/')) return null;
  const [path = '/', ...rest] = url.split('?');
  const query = rest.length > 0 ? `?${rest.join('?')}` : '';
  if (path.length > longest.path || query.length > longest.query || query.split('&', longest.parameters + 1).length > longest.parameters) return null;
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
    decodeURIComponent(query.replace(/\+/g, ' '));
  } catch {
    return null;
  }
  const odd = /[\u0000-\u001f\u007f\\%]|\/\/|\/\.{1,2}(\/|$)/.test(decoded) || /%2f|%5c|#/i.test(path);
  return odd ? null : { path, query };
}
