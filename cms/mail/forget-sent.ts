import type { Payload } from 'payload';

const day = 24 * 60 * 60 * 1000;

/**
 * Removes what was sent long ago, which until then is not sent a second time, and what was given up as long ago. A reset
 * of a password, which names an address, is of no use after an hour and goes after a day.
 */
export async function forgetSent(payload: Payload): Promise<void> {
  const before = (days: number) => ({ less_than: new Date(Date.now() - days * day).toISOString() });
  await payload.delete({
    collection: 'outbox',
    where: { or: [{ state: { equals: 'sent' }, sentAt: before(90) }, { state: { equals: 'failed' }, nextAttempt: before(90) }, { kind: { equals: 'reset' }, createdAt: before(1) }] },
    depth: 0,
  });
}
