import type { Payload } from 'payload';
import { signedRequest, signedSubscription } from '@/lib/alert-token';
import { isGenuineLink, readLinkId } from '@/lib/signed-link';
import type { AlertRequest, Subscription } from '@/payload-types';

/** Gives the wish that a confirmation link stands for, or null where it is none of ours or its time is over. */
export async function findAlertRequest(payload: Payload, token: string): Promise<AlertRequest | null> {
  const id = readLinkId(token);
  const request = id === null ? null : await payload.findByID({ collection: 'alert-requests', id, depth: 0, disableErrors: true });
  if (!request || !isGenuineLink(token, signedRequest(request), payload.secret)) return null;
  return Date.parse(request.expiresAt) > Date.now() ? request : null;
}

/** Gives the subscription that a reader's link stands for, or null where it is none of ours or has ended. */
export async function findSubscription(payload: Payload, token: string): Promise<Subscription | null> {
  const id = readLinkId(token);
  const subscription = id === null ? null : await payload.findByID({ collection: 'subscriptions', id, depth: 0, disableErrors: true });
  return subscription && isGenuineLink(token, signedSubscription(subscription), payload.secret) ? subscription : null;
}

/** Gives the subscription, in the language of a wish, of who asked for it; null where there is none. */
export async function findSubscriptionOf(payload: Payload, { email, language }: AlertRequest): Promise<Subscription | null> {
  const where = { email: { equals: email }, language: { equals: language } };
  const { docs } = await payload.find({ collection: 'subscriptions', where, limit: 1, pagination: false, depth: 0 });
  return docs[0] ?? null;
}
