import type { Payload } from 'payload';
import type { Subscription } from '@/payload-types';

/**
 * Gives the subscription that a message was queued for, or null where it has ended. A restored backup gives numbers anew: the code at
 * the end of the message's key says whose it is.
 */
export async function findSubscriber(payload: Payload, id: number, key: string): Promise<Subscription | null> {
  const subscription = await payload.findByID({ collection: 'subscriptions', id, depth: 0, disableErrors: true });
  return subscription && key.endsWith(`:${subscription.code}`) ? subscription : null;
}
