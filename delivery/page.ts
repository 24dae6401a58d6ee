import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** An answer of the portal, ready to be sent again and again. */
export type Page = {
  status: number;
  contentType: string;
  /** For files whose name changes with their content; other answers are asked for anew each time. */
  immutable: boolean;
  /** In how many seconds to ask again, where the portal could not answer now. */
  retryAfter?: number;
  /** Where a moved page is. */
  location?: string;
  /** The records shown: a change of any makes the page old. */
  tags: ReadonlySet<string>;
  /** The page answers to its query string. */
  readsQuery: boolean;
  /** The page is for whoever has its address: never stored, here or on the way. */
  isPrivate?: boolean;
  /** The page is made for each request: a browser may keep it, nobody else. */
  isUnstored?: boolean;
  etag: string;
  /** The same bytes plain and, once they are made, compressed. */
  bodies: { identity: Buffer; br?: Buffer; gzip?: Buffer };
};

/** Makes a page of what was rendered. */
export function toPage(answer: Omit<Page, 'etag' | 'bodies'> & { body: Buffer }): Page {
  const { body, ...rest } = answer;
  return { ...rest, etag: createHash('sha256').update(body).digest('base64url').slice(0, 22), bodies: { identity: exactly(body) } };
}

/** Adds the compressed forms at their best level; meant to run off the path of the request that made the page. */
export async function compressPage(page: Page): Promise<void> {
  const { identity } = page.bodies;
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(identity, {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: identity.length },
    }),
    promisify(gzip)(identity, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  page.bodies = { identity, br: exactly(br), gzip: exactly(gz) };
}

/** Node gives what is short as a view of a larger buffer, of up to 64 kB, which would stay in memory as long as the page. */
function exactly(body: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(body.length);
  body.copy(own);
  return own;
}

/** How many bytes of memory a page holds. */
export function sizeOf({ bodies }: Page): number {
  return bodies.identity.length + (bodies.br?.length ?? 0) + (bodies.gzip?.length ?? 0);
}
