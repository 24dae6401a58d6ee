import type { PublicAddress } from '@/content/sitemap';
import { absoluteUrl } from '@/lib/absolute-url';
import { toAlternates } from './compose-metadata';
import { element, toXml } from './xml';

/**
 * How many addresses one part holds. The protocol ends at 50,000 addresses and 50 MB; with its alternates an address
 * takes some 700 bytes, and smaller parts are fetched again more cheaply.
 */
const partSize = 10_000;

const protocol = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Gives where a part of the sitemap is; parts count from 1. */
export const partPath = (part: number) => `/sitemap/${part}.xml`;

/** Splits the addresses into parts. There is always one, if an empty one. */
export function splitAddresses(addresses: PublicAddress[]): PublicAddress[][] {
  const count = Math.max(1, Math.ceil(addresses.length / partSize));
  return Array.from({ length: count }, (_, part) => addresses.slice(part * partSize, (part + 1) * partSize));
}

/** Writes the index of the parts: https://www.sitemaps.org/protocol.html#index */
export function toSitemapIndex(parts: PublicAddress[][]): string {
  const entries = parts.map((addresses, index) => {
    const changes = addresses.flatMap(({ updatedAt }) => updatedAt ?? []).sort();
    return element('sitemap', {}, element('loc', {}, absoluteUrl(partPath(index + 1))), toLastmod(changes.at(-1)));
  });
  return toXml(element('sitemapindex', { xmlns: protocol }, ...entries));
}

/**
 * Writes a part of the sitemap: https://www.sitemaps.org/protocol.html. Every language of a page names all of them,
 * itself too: https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap
 */
export function toSitemap(addresses: PublicAddress[]): string {
  const entries = addresses.map(({ path, editions, updatedAt }) => {
    const alternates = Object.entries(toAlternates(editions) ?? {}).map(([hreflang, href]) =>
      element('xhtml:link', { rel: 'alternate', hreflang, href }),
    );
    return element('url', {}, element('loc', {}, absoluteUrl(path)), toLastmod(updatedAt), ...alternates);
  });
  return toXml(element('urlset', { xmlns: protocol, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }, ...entries));
}

function toLastmod(iso: string | undefined) {
  return iso ? element('lastmod', {}, new Date(iso).toISOString()) : undefined;
}
