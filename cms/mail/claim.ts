import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import { z } from 'zod';
import { inTransaction } from '../search/in-transaction';
import { sqlWithin } from '../search/sql';
import { mailKinds } from './kinds';

/**
 * How long a message belongs to the sender that took it, in milliseconds. A mail server may take ten minutes over the
 * end of a message (RFC 5321, 4.5.3.2.6); who is silent longer has died, and another sender takes the message.
 */
export const leaseMs = 15 * 60 * 1000;

const Rows = z.array(
  // PostgreSQL gives numbers of any size as texts.
  z.object({ id: z.number(), kind: z.enum(mailKinds), key: z.string(), record: z.coerce.number(), detail: z.string().nullable(), attempts: z.coerce.number() }),
);

/** A message that this sender has taken, under `lease`, until `until` (milliseconds since 1970). */
export type Claimed = z.infer<typeof Rows>[number] & { lease: string; until: number };

/** Says that the state of a message is not this sender's to change any more: its lease ran out. */
export class LeaseLost extends Error {}

// The conditions stand twice: on PostgreSQL a second server waits for the row, and then looks at them again.
const due = "state = 'waiting' AND next_attempt <= ? AND (lease_until IS NULL OR lease_until <= ?)";

/** Takes up to `limit` messages that are due, in one statement: no two senders get the same one. */
export async function claimDue(payload: Payload, limit: number, lasts = leaseMs): Promise<Claimed[]> {
  const time = Date.now();
  const now = new Date(time).toISOString();
  // Asked first without a lock: nearly always there is nothing to take, and on SQLite nobody has to wait for that.
  const waiting = await sqlWithin(payload, undefined)(`SELECT id FROM outbox WHERE ${due} LIMIT 1`, [now, now]);
  if (waiting.length === 0) return [];
  const lease = randomUUID();
  const until = time + lasts;
  const rows = await inTransaction(payload, (transaction) =>
    sqlWithin(payload, transaction)(
      `UPDATE outbox SET lease = ?, lease_until = ?, attempts = attempts + 1
       WHERE id IN (SELECT id FROM outbox WHERE ${due} ORDER BY next_attempt, id LIMIT ${Math.trunc(limit)}) AND ${due}
       RETURNING id, kind, key, record, detail, attempts`,
      [lease, new Date(until).toISOString(), now, now, now, now],
    ),
  );
  return Rows.parse(rows).map((row) => ({ ...row, lease, until }));
}

const release = 'lease = NULL, lease_until = NULL';

/** Writes down that a message was sent; what its writer had to know is forgotten. @throws LeaseLost */
export const noteSent = (payload: Payload, mail: Claimed): Promise<void> =>
  settle(payload, mail, `UPDATE outbox SET state = 'sent', sent_at = ?, last_error = NULL, detail = NULL, ${release}`, [new Date().toISOString()]);

/** Writes down why a message was not sent, and when to try again; `null` gives it up, and keeps when that was. @throws LeaseLost */
export const noteFailure = (payload: Payload, mail: Claimed, reason: string, next: Date | null): Promise<void> =>
  next
    ? settle(payload, mail, `UPDATE outbox SET last_error = ?, next_attempt = ?, ${release}`, [reason, next.toISOString()])
    : settle(payload, mail, `UPDATE outbox SET state = 'failed', last_error = ?, next_attempt = ?, ${release}`, [reason, new Date().toISOString()]);

/** Removes a message that is of no use any more. @throws LeaseLost */
export const dropMail = (payload: Payload, mail: Claimed): Promise<void> => settle(payload, mail, 'DELETE FROM outbox', []);

async function settle(payload: Payload, { id, lease }: Claimed, change: string, values: (string | null)[]): Promise<void> {
  const rows = await inTransaction(payload, (transaction) =>
    sqlWithin(payload, transaction)(`${change} WHERE id = ? AND lease = ? RETURNING id`, [...values, id, lease]),
  );
  if (rows.length === 0) throw new LeaseLost(`The lease of message ${id} ran out`);
}
