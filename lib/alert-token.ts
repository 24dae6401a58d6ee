import type { Signed } from './signed-link';

/** A wish for alerts that waits for its confirmation, as its link is signed. */
export const signedRequest = ({ id, code, expiresAt }: { id: number; code: string; expiresAt: string }): Signed => ({
  purpose: 'alert request',
  id,
  facts: [code, new Date(expiresAt).toISOString()],
});

/** A subscription, as the link is signed by which its reader changes and ends it. Numbers may be given anew; the code is not. */
export const signedSubscription = ({ id, code }: { id: number; code: string }): Signed => ({ purpose: 'alert subscription', id, facts: [code] });
