import { LRUCache } from 'lru-cache';
import { isHost, longestFields } from './fields';
import type { Wishes } from './send';

/** A request for a page that needs nothing of HTTP but its first line and two of its fields. */
export type PlainRequest = { method: 'GET' | 'HEAD'; address: string; wishes: Wishes };

/** RFC 9112, 3: a request line in origin form. */
const requestLine = /^(GET|HEAD) (\/[!-~]*) HTTP\/1\.1\r\n$/;

/** RFC 9112, 5: fields on a line each, in ASCII, to the empty line and no further. */
const fieldLines = /^(?:[!#$%&'*+.^_`|~\w-]+:[\t -~]*\r\n)+\r\n$/;

/** Fields that change what is answered, or that say more is to come. */
const needsMore = new Set(['content-length', 'cookie', 'expect', 'if-match', 'transfer-encoding', 'upgrade']);

/** A browser sends the same fields with nearly every request; what they say is read once for each set. */
const known = new LRUCache<string, { wishes: Wishes | undefined }>({ max: 500 });
const longestKnown = 2000;

/**
 * Reads a request that came in one piece and is as plain as nearly all are. Undefined for every other: what is odd,
 * incomplete, doubled or bears a body is for Node's parser, which knows all of HTTP.
 */
export function readPlainRequest(bytes: Buffer): PlainRequest | undefined {
  // Two texts, each of its own: what is kept of one would keep the other in memory.
  const end = bytes.indexOf('\r\n') + 2;
  const [, method, address] = requestLine.exec(bytes.toString('latin1', 0, end)) ?? [];
  if ((method !== 'GET' && method !== 'HEAD') || !address) return undefined;
  const fields = bytes.toString('latin1', end);
  let read = known.get(fields);
  if (!read) {
    read = { wishes: fields.length <= longestFields && fieldLines.test(fields) ? readFields(fields) : undefined };
    if (fields.length < longestKnown) known.set(fields, read);
  }
  return read.wishes && { method, address, wishes: read.wishes };
}

function readFields(fields: string): Wishes | undefined {
  const read: { host?: string; 'accept-encoding'?: string; 'if-none-match'?: string } = {};
  for (const line of fields.split('\r\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    if (needsMore.has(name)) return undefined;
    const value = line.slice(colon + 1).trim();
    if (name === 'connection' && value.toLowerCase() !== 'keep-alive') return undefined;
    if (name === 'host' || name === 'accept-encoding' || name === 'if-none-match') {
      if (read[name] !== undefined) return undefined;
      read[name] = value;
    }
  }
  // RFC 9112, 3.2: a request without a host is refused.
  return isHost(read.host ?? '') ? { encodings: read['accept-encoding'], etags: read['if-none-match'] } : undefined;
}
