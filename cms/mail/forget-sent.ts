import type { Payload } from 'payload';

const day = 24 * 60 * 60 * 1000;

/** For so long the outbox knows what was sent, in milliseconds: what is queued once more meanwhile is not sent again. */
export const rememberedMs = 90 * day;

/**
 * Removes what was sent long ago, which until then is not sent a second time, and what was given up as long ago. A reset
 * of a password, which names an address, is of no use after an hour and goes after a day.
 */
export async function forgetSent(payload: Payload): Promise<void> {
  const before = (age: number) => ({ less_than: new Date(Date.now() - age).toISOString() });
  await payload.delete({
    collection: 'outbox',
    where: { or: [{ state: { equals: 'sent' }, sentAt: before(rememberedMs) }, { state: { equals: 'failed' }, nextAttempt: before(rememberedMs) }, { kind: { equals: 'reset' }, createdAt: before(day) }] },
    depth: 0,
  });
}
