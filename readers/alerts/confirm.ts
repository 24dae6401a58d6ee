import { randomUUID } from 'node:crypto';
import pLimit from 'p-limit';
import type { Payload } from 'payload';
import { z } from 'zod';
import { signedSubscription } from '@/lib/alert-token';
import { signLink } from '@/lib/signed-link';
import type { AlertRequest, Subscription } from '@/payload-types';
import { readerForm } from '../form';
import { findAlertRequest, findSubscriptionOf } from './find';

/** A button is pressed twice: the second press finds what the first one made. */
const inTurn = pLimit(1);

/**
 * Confirms a wish for alerts, by a button on the page that the link in the message leads to: programs that follow every
 * link in a message confirm nothing. To confirm twice is to confirm once, whatever the reader has changed since then.
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
      if (!subscription) return 'absent';
      return { see: { route: '/alerts/manage/[token]', params: { token: signLink(signedSubscription(subscription), payload.secret) } } };
    }),
});

/** What is asked for no more. */
const nothing = { allNews: false, allDirectives: false, topics: [], directives: [] };

/** What a reader asked for is added, once, to what there is. Gives null where nothing is asked for any more and there is nothing. */
async function subscribe(payload: Payload, request: AlertRequest): Promise<Subscription | null> {
  const { id, email, language, frequency, ...wish } = request;
  const known = await findSubscriptionOf(payload, request);
  if (!asksForAny(request)) return known;
  const chosen = {
    frequency,
    allNews: Boolean(known?.allNews || wish.allNews),
    allDirectives: Boolean(known?.allDirectives || wish.allDirectives),
    topics: join(known?.topics, wish.topics),
    directives: join(known?.directives, wish.directives),
  };
  const now = new Date().toISOString();
  const subscription = known
    ? await payload.update({ collection: 'subscriptions', id: known.id, data: chosen, depth: 0 })
    : await payload.create({ collection: 'subscriptions', data: { email, language, ...chosen, code: randomUUID(), confirmedAt: now, digestedUntil: now }, depth: 0 });
  // The link leads to the subscription as long as it holds, and brings back nothing that was taken off there.
  await payload.update({ collection: 'alert-requests', id, data: nothing, depth: 0 });
  return subscription;
}

const asksForAny = ({ allNews, allDirectives, topics, directives }: AlertRequest): boolean => Boolean(allNews || allDirectives || topics?.length || directives?.length);

type Related = (number | { id: number })[] | null | undefined;

/** Gives the numbers in either list, each once. */
const join = (...lists: Related[]): number[] => [...new Set(lists.flatMap((list) => list ?? []).map((one) => (typeof one === 'number' ? one : one.id)))];
