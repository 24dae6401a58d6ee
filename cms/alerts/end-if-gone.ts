import type { Payload } from 'payload';
import type { Subscription } from '@/payload-types';
import { endSubscription } from '@/readers/alerts/end';

/** RFC 3463: no such mailbox or domain, one that has moved or is closed. A refusal of the sender or of the text says nothing of the address, and what looks like its code may be a part of the sender's. */
const isGone = /\b5\d\d[ -]5\.(?:1\.(?:1|2|3|6|10)|2\.1)\b/;

/** So many messages in a row have to be refused so, over so long (milliseconds): a mail server may be wrong for an hour. */
const least = { refusals: 3, span: 24 * 60 * 60 * 1000 };

/** Ends a subscription whose mailbox is no more, by what became of the last messages to it. */
export async function endIfGone(payload: Payload, subscription: Subscription): Promise<void> {
  const { docs } = await payload.find({
    collection: 'outbox',
    where: { record: { equals: subscription.id }, kind: { in: ['alert', 'digest'] }, state: { in: ['sent', 'failed'] } },
    sort: '-createdAt',
    limit: 100,
    pagination: false,
    depth: 0,
  });
  const own = docs
    .filter(({ key }) => key.endsWith(`:${subscription.code}`))
    .map(({ state, lastError, sentAt, nextAttempt }) => ({ state, lastError, at: Date.parse(sentAt ?? nextAttempt) }))
    // By when they were answered: after an outage what was written over days is sent within minutes.
    .sort((a, b) => b.at - a.at);
  const other = own.findIndex(({ state, lastError }) => state === 'sent' || !isGone.test(lastError ?? ''));
  const refused = other < 0 ? own : own.slice(0, other);
  const [last] = refused;
  const first = refused.at(-1);
  if (!last || !first || refused.length < least.refusals || last.at - first.at < least.span) return;
  await endSubscription(payload, subscription);
  payload.logger.info('A subscription was ended: there is no such mailbox any more');
}
