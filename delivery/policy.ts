import type { Page } from './page';

const isSecure = (site: string) => site.startsWith('https:');

/** What a browser may do on a page that readers see: show it, and nothing else. */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The policy of the newsroom for one answer: scripts run by the answer's nonce alone. Payload's screens set styles as
 * they go, and nothing keeps those out but giving up the screens; nobody may frame or redirect them.
 */
export function newsroomPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-src 'self'",
    "frame-ancestors 'self'",
  ].join('; ');
}

/** Headers for every answer, whatever it is. */
export function commonHeaders(site: string): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    ...(isSecure(site) ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
  };
}

/**
 * No window of another site keeps hold of this one. A browser that comes from elsewhere starts a process for it, which a
 * phone is long about: pages that are the same for everybody do without.
 */
const apart = { 'Cross-Origin-Opener-Policy': 'same-origin' };

/** Headers for what readers see. */
export function pageHeaders(site: string, page: Page): Record<string, string> {
  const isDocument = page.contentType.startsWith('text/html');
  return {
    ...commonHeaders(site),
    'Content-Security-Policy': contentPolicy + (isSecure(site) ? '; upgrade-insecure-requests' : ''),
    // For browsers that are older than `frame-ancestors`.
    'X-Frame-Options': 'DENY',
    ...(isDocument
      ? {
          // The page loads nothing of others, and no other site's page may read it.
          'Cross-Origin-Embedder-Policy': 'require-corp',
          'Cross-Origin-Resource-Policy': 'same-origin',
          // Links are fetched before they are followed; by a header, since the policy allows no inline script.
          'Speculation-Rules': '"/enhance/speculation-rules.v1.json"',
        }
      : {}),
    // A browser that goes back to a form may show it with what was typed.
    ...(page.isUnstored ? { ...apart, 'Cache-Control': 'private, no-cache' } : {}),
    ...(page.isIncomplete ? { 'Cache-Control': 'no-store' } : {}),
    ...(page.retryAfter ? { 'Retry-After': String(page.retryAfter), 'Cache-Control': 'no-store' } : {}),
    ...(page.isPrivate ? privateHeaders : {}),
  };
}

/** Headers for the newsroom, with the policy of this answer. */
export function newsroomHeaders(site: string, policy: string): Record<string, string> {
  return { ...commonHeaders(site), ...apart, 'Content-Security-Policy': policy, 'X-Frame-Options': 'SAMEORIGIN', 'Cache-Control': 'no-store' };
}

/**
 * Headers for a page whose address is a secret: no copy on the way, no search engine, no word of it to the next site. The
 * portal itself may hear of it: with `no-referrer` a browser would give `null` as the origin of the page's own form.
 */
const privateHeaders = {
  ...apart,
  'Cache-Control': 'private, no-store',
  'Referrer-Policy': 'same-origin',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
};
