const kept = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * Gives the address of a pasted link, or null for one that leads nowhere from here: to a place in the document that
 * was copied, to a file of the other machine, to a script. Google Docs leads links through a page of its own.
 */
export function toPastedLink(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  const target = url.hostname === 'www.google.com' && url.pathname === '/url' ? url.searchParams.get('q') : null;
  if (target && URL.canParse(target)) return toPastedLink(target);
  return kept.has(url.protocol) ? url.href : null;
}
