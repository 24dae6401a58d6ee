import pg from 'pg';
import type { Payload } from 'payload';
import { z } from 'zod';
import { env } from '@/lib/env';
import { sqlWithin } from '../search/sql';

const Time = z.union([z.date().transform((date) => date.toISOString()), z.string()]);
const Changes = z.array(z.object({ updated_at: Time }));
const Sessions = z.array(z.object({ id: z.string(), created_at: Time.nullable(), expires_at: Time, used_at: Time.nullable(), confirmed_at: Time.nullable(), browser: z.string().nullable() }));

/** A session as its table has it. Times are ISO 8601. */
export type SessionRow = z.infer<typeof Sessions>[number];

// A sign-in asks while it holds a connection that others, who wait for the same account, may hold all the rest of: with
// one of the usual ones it would wait for those who wait for it.
const ownConnections = env.DATABASE_URL ? new pg.Pool({ connectionString: env.DATABASE_URL, max: 2, connectionTimeoutMillis: 5000, query_timeout: 10_000, keepAlive: true, idleTimeoutMillis: 10_000, allowExitOnIdle: true }) : undefined;
// One that breaks while nobody uses it is replaced by the next question.
ownConnections?.on('error', () => {});

/** Gives what is found for an account, as it is true for all others: outside of every transaction. */
const readCommitted = async (payload: Payload, statement: string, id: number): Promise<unknown> =>
  ownConnections ? (await ownConnections.query(statement.replace('?', '$1'), [id])).rows : sqlWithin(payload, undefined)(statement, [id]);

/** Gives when an account was last changed (ISO 8601), as it is true for all others: outside of every transaction. Undefined where there is none. */
export async function readCommittedChange(payload: Payload, id: number): Promise<string | undefined> {
  return Changes.parse(await readCommitted(payload, 'SELECT updated_at FROM users WHERE id = ?', id))[0]?.updated_at;
}

/** Gives the sessions of an account, the oldest first, as they are true for all others: outside of every transaction. */
export async function readCommittedSessions(payload: Payload, id: number): Promise<SessionRow[]> {
  const statement = 'SELECT id, created_at, expires_at, used_at, confirmed_at, browser FROM users_sessions WHERE _parent_id = ? ORDER BY _order';
  return Sessions.parse(await readCommitted(payload, statement, id));
}
