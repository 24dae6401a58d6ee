import type { Payload } from 'payload';
import type { Subscription } from '@/payload-types';

/**
 * Ends what an address is subscribed to, in both languages, since readers are told that nothing more is sent: all that the
 * portal knows of the address is deleted, wishes that wait included.
 */
export async function endSubscription(payload: Payload, { email }: Pick<Subscription, 'email'>): Promise<void> {
  const ofAddress = { email: { equals: email } };
  await payload.delete({ collection: 'alert-requests', where: ofAddress, depth: 0 });
  await payload.delete({ collection: 'subscriptions', where: ofAddress, depth: 0 });
}
