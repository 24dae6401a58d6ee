import type { Page } from './page';

/** Where a cache in front of the portal is told to drop pages, and the token that proves who asks. */
export type Cdn = { purgeUrl: string; token?: string };

/** How long such a cache may keep a page that nobody purges, in seconds: a lost order is mended within a day. */
const keptFor = 24 * 60 * 60;

/** A tag that every page bears, for when all are old: no collection is called so. */
export const everyPage = 'every-page';

/** The tag of pages that show too many records to name them all: whatever changes drops them. */
export const manyTags = 'many-tags';

/** How long the names of a page's tags may be, in letters: they stand in two headers, and all headers fit nginx's buffer of 4 kB (`proxy_buffer_size`). */
const longestTags = 1_200;

/**
 * The headers by which a cache in front holds a page and knows its tags: `CDN-Cache-Control` (RFC 9213), `Cache-Tag`
 * (Cloudflare, Akamai, Bunny) and `Surrogate-Key` (Fastly, Varnish). Browsers go on asking each time.
 */
export function cdnHeaders({ status, tags, immutable, isPrivate, isUnstored, isIncomplete }: Page): Record<string, string> {
  if (status !== 200 || immutable || isPrivate || isUnstored || isIncomplete) return {};
  const all = [everyPage, ...tags];
  const names = all.join(' ').length > longestTags ? [everyPage, manyTags] : all;
  return { 'CDN-Cache-Control': `public, max-age=${keptFor}`, 'Cache-Tag': names.join(','), 'Surrogate-Key': names.join(' ') };
}
