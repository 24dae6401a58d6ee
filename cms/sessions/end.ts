import { sql } from 'drizzle-orm';
import type { CollectionAfterChangeHook, CollectionAfterLogoutHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { z } from 'zod';
import type { User } from '@/payload-types';
import { withTransaction } from '../with-transaction';
import { lockRecord, runStatement } from '../statements';

const SignedIn = z.looseObject({ _sid: z.string() });

/** Gives the session that a request belongs to, or null: in process, and for strangers. */
export const sessionOf = (req: Pick<PayloadRequest, 'user'>): string | null => SignedIn.safeParse(req.user).data?._sid ?? null;

type Which = { /** Every session but this one. */ keep: string | null } | { only: string };

/** Keeps a sign-in that is under way from writing down again what it read of the account's sessions (`begin.ts`), and holds the account until the commit. */
export const markChanged = (req: PayloadRequest, user: number): Promise<void> => runStatement(req, sql`UPDATE users SET updated_at = ${new Date().toISOString()} WHERE id = ${user}`);

/** Ends sessions of an account, at once and on every server. */
export async function endSessions(req: PayloadRequest, user: number, which: Which): Promise<void> {
  await withTransaction(req, async () => {
    await markChanged(req, user);
    const these = 'only' in which ? sql`id = ${which.only}` : sql`id <> ${which.keep ?? ''}`;
    await runStatement(req, sql`DELETE FROM users_sessions WHERE _parent_id = ${user} AND ${these}`);
  });
}

/** Ends the other sessions of an account whose password or address has changed, and every one of another role: its rights are looked at when it signs in. */
export const endOtherSessions: CollectionAfterChangeHook<User> = async ({ context, doc, operation, previousDoc, req }) => {
  if (operation !== 'update') return;
  if (!context.changesPassword && doc.role === previousDoc.role && doc.email === previousDoc.email) return;
  await endSessions(req, doc.id, { keep: req.user?.id === doc.id && doc.role === previousDoc.role ? sessionOf(req) : null });
};

const OneAccount = z.looseObject({ id: z.coerce.number().int().positive() });

/** Payload reads a whole account and writes it again, sessions and all: until that is done, nobody else changes it. */
export const holdAccount: CollectionBeforeOperationHook<'users'> = async ({ args, operation, req }) => {
  const account = OneAccount.safeParse(args);
  if (operation === 'update' && account.success && (await req.transactionID) !== undefined) await lockRecord(req, 'users', account.data.id);
  return args;
};

/** The same for who signs out: Payload leaves the account without a mark that a session of it has ended. */
export const holdAccountAtLogout: CollectionAfterLogoutHook<User> = async ({ req }) => {
  if (req.user) await markChanged(req, req.user.id);
};
