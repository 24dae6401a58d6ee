import { randomUUID } from 'node:crypto';
import pLimit from 'p-limit';
import type { Payload } from 'payload';
import { z } from 'zod';
import { signedSubscription } from '@/lib/alert-token';
import { signLink } from '@/lib/signed-link';
import type { AlertRequest, Subscription } from '@/payload-types';
import { readerForm } from '../form';
import { findAlertRequest } from './find';

/** A button is pressed twice: the second press finds what the first one made. */
const inTurn = pLimit(1);

/**
 * Confirms a wish for alerts, by a button on the page that the link in the message leads to: programs that follow every
 * link in a message confirm nothing. To confirm twice is to confirm once.
 */
export const confirmForm = readerForm({
  name: 'alerts/confirm',
  route: '/alerts/confirm/[token]',
  limit: { perMinute: 10, burst: 20 },
  unstamped: true,
  schema: z.object({}),
  receive: ({ params: { token = '' }, locale, payload }) =>
    inTurn(async () => {
      const request = await findAlertRequest(payload, token);
      if (!request || request.language !== locale) return 'absent';
      const subscription = await subscribe(payload, request);
      return { see: { route: '/alerts/manage/[token]', params: { token: signLink(signedSubscription(subscription), payload.secret) } } };
    }),
});

/** What a reader asked for is added to what there is. */
async function subscribe(payload: Payload, { email, language, frequency, ...wish }: AlertRequest): Promise<Subscription> {
  const where = { email: { equals: email }, language: { equals: language } };
  const { docs } = await payload.find({ collection: 'subscriptions', where, limit: 1, pagination: false, depth: 0 });
  const [known] = docs;
  const chosen = {
    frequency,
    allNews: Boolean(known?.allNews || wish.allNews),
    allDirectives: Boolean(known?.allDirectives || wish.allDirectives),
    topics: join(known?.topics, wish.topics),
    directives: join(known?.directives, wish.directives),
  };
  if (known) return payload.update({ collection: 'subscriptions', id: known.id, data: chosen, depth: 0 });
  const now = new Date().toISOString();
  return payload.create({ collection: 'subscriptions', data: { email, language, ...chosen, code: randomUUID(), confirmedAt: now, digestedUntil: now }, depth: 0 });
}

type Related = (number | { id: number })[] | null | undefined;

/** Gives the numbers in either list, each once. */
const join = (...lists: Related[]): number[] => [...new Set(lists.flatMap((list) => list ?? []).map((one) => (typeof one === 'number' ? one : one.id)))];
