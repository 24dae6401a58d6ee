import type { Payload } from 'payload';
import { inTransaction } from '../search/in-transaction';
import { sqlWithin } from '../search/sql';
import { lastDigestBefore } from './digest-times';

/**
 * Puts the message of the day into the outbox for each subscriber who gets one a day and in whose language something was
 * announced; what concerns the subscriber is read when it is written. After days without a server one message tells of
 * all. Safe to run in several servers at once.
 */
export async function queueDigests(payload: Payload, now = new Date()): Promise<void> {
  const until = lastDigestBefore(now).toISOString();
  const behind = await sqlWithin(payload, undefined)("SELECT id FROM subscriptions WHERE frequency = 'daily' AND digested_until < ? LIMIT 1", [until]);
  if (behind.length === 0) return;
  await inTransaction(payload, async (transaction) => {
    const run = sqlWithin(payload, transaction);
    const time = now.toISOString();
    // Locked first: on PostgreSQL a second server waits here, and then finds nothing.
    const taken = await run(
      "UPDATE subscriptions SET updated_at = updated_at WHERE frequency = 'daily' AND digested_until < ? RETURNING id",
      [until],
    );
    if (taken.length === 0) return;
    await run(
      `INSERT INTO outbox (kind, key, record, detail, next_attempt, created_at, updated_at)
       SELECT 'digest', 'digest:' || CAST(? AS text) || ':' || s.code, s.id, CAST(s.digested_until AS text) || '/' || CAST(? AS text), ?, ?, ?
       FROM subscriptions s
       WHERE s.frequency = 'daily' AND s.digested_until < ?
         AND EXISTS (SELECT 1 FROM announcements a WHERE CAST(a.language AS text) = CAST(s.language AS text) AND a.announced_at > s.digested_until AND a.announced_at <= ?)
       ON CONFLICT DO NOTHING`,
      [until, until, time, time, time, until, until],
    );
    await run("UPDATE subscriptions SET digested_until = ? WHERE frequency = 'daily' AND digested_until < ?", [until, until]);
  });
}
