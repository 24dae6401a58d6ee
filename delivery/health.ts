import { createOnceForAll } from './once-for-all';
import type { Handler } from './render';

/** Makes what says whether the portal is ready. That is found out once for all who ask within a second. */
export const createHealth = (next: Handler, site: string) => createOnceForAll(next, site, { path: '/healthz', goodFor: 1000, cacheControl: () => 'no-store' });
