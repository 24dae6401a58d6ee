/** A link that a page may carry. */
export type SafeLink = { href: string; external: boolean };

const external = new Set(['http:', 'https:']);
const own = new Set(['mailto:', 'tel:']);

/**
 * Gives the link for an address that someone typed or pasted; null for one that no page should carry, as one that runs
 * script. Paths from the root and places on the page are the portal's own.
 */
export function toSafeLink(address: string): SafeLink | null {
  // Browsers drop tabs and line ends inside an address (WHATWG URL, 4.4) before they read it.
  const trimmed = address.replace(/[\t\n\r]/g, '').trim();
  // Browsers read a backslash as a slash, so that "/\host" leads to another site as "//host" does.
  if (/^\/(?![/\\])|^#/.test(trimmed)) return { href: trimmed, external: false };
  if (!URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  if (external.has(url.protocol)) return { href: url.href, external: true };
  return own.has(url.protocol) ? { href: url.href, external: false } : null;
}
