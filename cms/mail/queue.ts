import type { Payload } from 'payload';
import { inTransaction } from '../search/in-transaction';
import { sqlWithin, type TransactionId } from '../search/sql';
import type { MailKind } from './kinds';

export type Queued = {
  kind: MailKind;
  /** What the message is: what is queued a second time under one key is sent once. */
  key: string;
  /** The record that it is for. */
  record: number;
  detail?: string;
};

/** Puts a message into the outbox, within the transaction of what it tells: both are kept or neither; in one of its own where there is none. */
export async function queueMail(payload: Payload, mail: Queued, transaction: TransactionId): Promise<void> {
  if (transaction === undefined) return inTransaction(payload, (own) => insert(payload, mail, own));
  await insert(payload, mail, transaction);
}

async function insert(payload: Payload, { kind, key, record, detail }: Queued, transaction: TransactionId): Promise<void> {
  const now = new Date().toISOString();
  await sqlWithin(payload, transaction)(
    `INSERT INTO outbox (kind, key, record, detail, next_attempt, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    [kind, key, record, detail ?? null, now, now, now],
  );
}
