import { createOnceForAll } from './once-for-all';
import type { Handler } from './render';

/** Where to report a fault of the portal is told: RFC 9116, 3. */
export const securityTxt = '/.well-known/security.txt';

/** Makes what tells it. Its day of expiry is counted from when it was made: that is never long ago. */
export const createSecurityTxt = (next: Handler, site: string) =>
  createOnceForAll(next, site, { path: securityTxt, goodFor: 30_000, cacheControl: ({ status }) => (status === 200 ? 'public, max-age=86400' : 'no-store') });
