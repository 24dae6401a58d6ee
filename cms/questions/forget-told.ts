import type { Payload } from 'payload';
import { inTransaction } from '../search/in-transaction';
import { sqlWithin } from '../search/sql';

/**
 * Deletes the addresses of readers who were to be told of an answer, once no message to them waits any more: it went
 * out, it was of no use, or it was given up and nobody had it tried again. The message is queued with the end of the
 * question, so that there is no moment between the two.
 */
export async function forgetTold(payload: Payload): Promise<void> {
  await inTransaction(payload, (transaction) =>
    sqlWithin(payload, transaction)(
      `UPDATE questions SET email = NULL
       WHERE email IS NOT NULL AND closed_at IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.kind = 'answered' AND o.record = questions.id AND o.state <> 'sent')`,
    ),
  );
}
