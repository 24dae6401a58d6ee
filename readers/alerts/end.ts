import type { Payload } from 'payload';
import type { Subscription } from '@/payload-types';

/** Ends a subscription: what the portal knows of the address in this language is deleted, wishes that wait included. */
export async function endSubscription(payload: Payload, { id, email, language }: Subscription): Promise<void> {
  await payload.delete({ collection: 'alert-requests', where: { email: { equals: email }, language: { equals: language } }, depth: 0 });
  await payload.delete({ collection: 'subscriptions', where: { id: { equals: id } }, depth: 0 });
}
