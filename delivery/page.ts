import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzipSync, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';

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
  /** The parameters of its query to which the page answers; true for whatever is there. */
  readsQuery: boolean | readonly string[];
  /** The page is for whoever has its address: never stored, here or on the way. */
  isPrivate?: boolean;
  /** The page is made for each request: a browser may keep it, nobody else. */
  isUnstored?: boolean;
  /** There was no time for all that the page would show: nobody is to keep it. */
  isIncomplete?: boolean;
  etag: string;
  /** The same bytes: plain, and with gzip where that helps, until the best compression is done. `plainOf` gives them plain at any time. */
  bodies: { identity?: Buffer; br?: Buffer; gzip?: Buffer };
};

/** Nearly all readers take compressed pages: the plain bytes of those that were asked for last are enough, 8 MB of them. */
const plain = new LRUCache<Buffer, Buffer>({ maxSize: 8 * 1024 * 1024, sizeCalculation: ({ length }) => length || 1 });

/** Names bytes: others have another name. */
export const etagOf = (body: Buffer): string => createHash('sha256').update(body).digest('base64url').slice(0, 22);

/** Makes a page of what was rendered. */
export function toPage(answer: Omit<Page, 'etag' | 'bodies'> & { body: Buffer }): Page {
  const { body, ...rest } = answer;
  return { ...rest, etag: etagOf(body), bodies: { identity: exactly(body) } };
}

/** Gives the bytes of a page as they were rendered. */
export function plainOf({ bodies: { identity, gzip: packed } }: Page): Buffer {
  const known = identity ?? (packed && plain.get(packed));
  if (known) return known;
  if (!packed) throw new Error('A page without a body');
  const unpacked = exactly(gunzipSync(packed));
  plain.set(packed, unpacked);
  return unpacked;
}

/** Says whether compression makes a page smaller: pictures are compressed already. */
export const isCompressible = ({ contentType }: Page): boolean => /^text\/|xml|json|javascript/.test(contentType);

const toGzip = async (body: Buffer): Promise<Buffer> => exactly(await promisify(gzip)(body, { level: constants.Z_BEST_COMPRESSION }));

/** Compresses a page as well as can be done while a reader waits: a millisecond, where `compressPage` takes a hundred. */
export async function packPage(page: Page): Promise<void> {
  page.bodies.gzip = await toGzip(plainOf(page));
}

/** Levels of brotli: the best, and one that takes 2 ms for a page instead of 50 to 100, for a tenth more bytes. */
export const brotliLevels = { best: constants.BROTLI_MAX_QUALITY, fast: 5 };

/** Compresses a page with brotli; meant to run off the path of the request that made it. */
export async function compressPage(page: Page, level = brotliLevels.best): Promise<void> {
  const identity = plainOf(page);
  const params = { [constants.BROTLI_PARAM_QUALITY]: level, [constants.BROTLI_PARAM_SIZE_HINT]: identity.length };
  const br = exactly(await promisify(brotliCompress)(identity, { params }));
  page.bodies = { br, gzip: page.bodies.gzip ?? (await toGzip(identity)) };
}

/** Node gives what is short as a view of a larger buffer, of up to 64 kB, which would stay in memory as long as the page. */
function exactly(body: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(body.length);
  body.copy(own);
  return own;
}

/** How many bytes of memory a page holds. */
export function sizeOf({ bodies }: Page): number {
  return Object.values(bodies).reduce((sum, { length }) => sum + length, 0);
}
