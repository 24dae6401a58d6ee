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

/** The newsroom's screens are Payload's and need inline styles and scripts; nobody may frame or redirect them. */
const newsroomPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** Headers for every answer, whatever it is. */
export function commonHeaders(site: string): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...(site.startsWith('https:') ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
  };
}

/** Headers for the pages that readers see. */
export function pageHeaders(site: string): Record<string, string> {
  const upgrade = site.startsWith('https:') ? '; upgrade-insecure-requests' : '';
  return { ...commonHeaders(site), 'Content-Security-Policy': contentPolicy + upgrade };
}

/** Headers for the newsroom. */
export function newsroomHeaders(site: string): Record<string, string> {
  return { ...commonHeaders(site), 'Content-Security-Policy': newsroomPolicy, 'Cache-Control': 'no-store' };
}
