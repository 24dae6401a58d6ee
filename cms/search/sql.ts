import { sql } from 'drizzle-orm';
import type { Payload } from 'payload';
import { z } from 'zod';
import type { RunSql } from '@/search/engine';

export type TransactionId = number | string | undefined;

type Session = NonNullable<Parameters<Payload['db']['execute']>[0]['db']>;
const isSession = (value: unknown): value is Session => typeof value === 'object' && value !== null && 'transaction' in value;

const Result = z.looseObject({ rows: z.array(z.looseObject({})) });

/** Gives what runs statements of our own within a transaction of Payload's. It throws when that has ended. */
export function sqlWithin(payload: Payload, transaction: TransactionId): RunSql {
  const { db } = payload;
  const session = transaction === undefined ? db.drizzle : db.sessions?.[transaction]?.db;
  if (!isSession(session)) throw new Error('The transaction has ended');
  return async (statement, parameters = []) => {
    const parts = statement.split('?').flatMap((text, index) => (index === 0 ? [sql.raw(text)] : [sql.param(parameters[index - 1]), sql.raw(text)]));
    const result: unknown = await db.execute({ db: session, sql: sql.join(parts) });
    return Result.parse(result).rows.map((row) => ({ ...row }));
  };
}
