import { sql, type SQL } from 'drizzle-orm';
import type { DatabaseAdapter, PayloadRequest } from 'payload';

type Session = NonNullable<Parameters<DatabaseAdapter['execute']>[0]['db']>;

/** Payload types a transaction's session as unknown; it is what its drivers run statements on. */
const isSession = (db: unknown): db is Session => typeof db === 'object' && db !== null && ('run' in db || 'execute' in db);

type Within = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** Runs a statement within the transaction of `req`, which must have one. It must be good SQL in both dialects. */
export async function runStatement(req: Within, statement: SQL): Promise<void> {
  const transaction = await req.transactionID;
  const db = transaction === undefined ? undefined : req.payload.db.sessions?.[transaction]?.db;
  if (!isSession(db)) throw new Error('A statement needs a transaction');
  await req.payload.db.execute({ db, sql: statement });
}

/**
 * Makes every other transaction that wants the same row wait until this one ends: what is read afterwards stays true
 * until the commit. On SQLite, with its one writer, it changes nothing. `req` must have a transaction.
 */
export const lockRecord = (req: Within, table: string, id: number): Promise<void> =>
  runStatement(req, sql`UPDATE ${sql.identifier(table)} SET id = id WHERE id = ${id}`);
