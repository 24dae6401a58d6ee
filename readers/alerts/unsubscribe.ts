import { z } from 'zod';
import { readerForm } from '../form';
import { endSubscription } from './end';
import { findSubscription } from './find';

/**
 * Ends a subscription by one press in a mail program, which posts by itself and follows no redirect (RFC 8058); or by the
 * button on this page, for programs that open the address in a browser. To end it twice is to end it once.
 */
export const unsubscribeForm = readerForm({
  name: 'alerts/unsubscribe',
  route: '/alerts/unsubscribe/[token]',
  limit: { perMinute: 600, burst: 600 },
  unstamped: true,
  byMachines: true,
  schema: z.looseObject({ from: z.literal('page').optional() }),
  async receive({ data, params: { token = '' }, payload }) {
    const subscription = await findSubscription(payload, token);
    if (subscription) await endSubscription(payload, subscription);
    return data.from === 'page' ? { see: '/alerts/ended' } : { done: true };
  },
});
