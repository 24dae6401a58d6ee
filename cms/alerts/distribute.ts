import type { Payload } from 'payload';
import { z } from 'zod';
import { inTransaction } from '../search/in-transaction';
import { sqlWithin } from '../search/sql';
import { announcedKinds } from './announcements';
import { subscribedTo } from './subscribed-to';

const Waiting = z.array(
  z.object({ id: z.number(), collection: z.enum(announcedKinds), record: z.coerce.number(), topic: z.coerce.number().nullable(), language: z.string() }),
);

/**
 * Puts a message into the outbox for each subscriber of what has been announced, each announcement in one transaction.
 * Safe to run in several servers at once: one of them gets an announcement, and a message that is there is not put there again.
 */
export async function distributeAnnouncements(payload: Payload): Promise<void> {
  const waiting = Waiting.parse(
    await sqlWithin(payload, undefined)('SELECT id, collection, record, topic, language FROM announcements WHERE distributed_at IS NULL ORDER BY id LIMIT 50'),
  );
  for (const announcement of waiting) {
    await inTransaction(payload, async (transaction) => {
      const run = sqlWithin(payload, transaction);
      const now = new Date().toISOString();
      const taken = await run('UPDATE announcements SET distributed_at = ? WHERE id = ? AND distributed_at IS NULL RETURNING id', [now, announcement.id]);
      if (taken.length === 0) return;
      const { condition, values } = subscribedTo(announcement);
      await run(
        `INSERT INTO outbox (kind, key, record, detail, next_attempt, created_at, updated_at)
         SELECT 'alert', 'alert:' || CAST(? AS text) || ':' || s.code, s.id, CAST(? AS text), ?, ?, ?
         FROM subscriptions s
         WHERE s.language = ? AND s.frequency = 'atOnce' AND ${condition}
           AND s.confirmed_at <= (SELECT a.announced_at FROM announcements a WHERE a.id = ?)
         ON CONFLICT DO NOTHING`,
        [String(announcement.id), String(announcement.id), now, now, now, announcement.language, ...values, announcement.id],
      );
    });
  }
}
