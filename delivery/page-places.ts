import path from 'node:path';

/**
 * Addresses whose every part is a plain file name, and no longer than file systems bear with our endings. Others are
 * kept in memory alone: no file outside the folder is named, and none by two addresses.
 */
const storable = /^(\/|(\/[a-z0-9_-][a-z0-9._~-]{0,199})+)$/i;

/** Names that the store itself gives: an address that ends in one would stand for another page's file. */
const ownNames = /(^|\/)index\.html$|\.(gz|br|part)$/i;

/** What the file of each form of a page ends in. */
export const endings = { identity: '', gzip: '.gz', br: '.br' } as const;

/** The forms of a page, the plain one first: without it a web server sends none of them. */
export const allEndings = Object.values(endings);

/** A page is fresh until what it shows has changed; from then on it is only there for when no newer one can be made. */
export const kinds = ['fresh', 'stale'] as const;
export type Kind = (typeof kinds)[number];

/** Where the plain form of a page stands, and its description. */
export type Place = { file: string; note: string };

/** Gives where a page of a kind stands in the folder of a build; undefined for what is kept in memory alone. */
export function placeOf(folder: string, address: string, kind: Kind): Place | undefined {
  if (!storable.test(address) || ownNames.test(address)) return undefined;
  const isFile = /\.[a-z0-9]+$/i.test(address);
  const name = path.join(kind, isFile ? address : path.join(address, 'index.html'));
  return { file: path.join(folder, name), note: path.join(folder, 'notes', `${name}.json`) };
}
