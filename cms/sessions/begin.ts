import { sql } from 'drizzle-orm';
import { APIError, type CollectionBeforeLoginHook, type PayloadRequest } from 'payload';
import type { User } from '@/payload-types';
import { speak } from '../speak';
import { runStatement } from '../statements';
import { browserOf } from './browser';
import { readCommittedChange, readCommittedSessions } from './committed-account';

/** What is said where a sign-in, or a confirmation of who one is, is refused since the account was changed meanwhile. */
export const overtaken = {
  signIn: { vi: 'Tài khoản vừa được sửa hoặc vừa được dùng ở nơi khác trong lúc bạn đăng nhập. Xin đăng nhập lại.', en: 'The account was changed or used elsewhere while you were signing in. Please sign in again.' },
  confirmation: { vi: 'Tài khoản vừa được sửa hoặc vừa được dùng ở nơi khác trong lúc bạn xác nhận. Xin xác nhận lại.', en: 'The account was changed or used elsewhere while you were confirming. Please confirm again.' },
};

/**
 * Notes what is kept of a session that begins. Payload writes the whole account, as it was before it worked on the
 * password, when it adds one: who meanwhile got a new password, another role, or had a session ended would have the old
 * one again. Such a sign-in is refused, and all that it wrote with it. `accountAsRead` is noted by `users/guard-login.ts`.
 */
export const beginSession: CollectionBeforeLoginHook<User> = async ({ req, user }) => {
  const { accountAsRead, confirms } = req.context;
  if (typeof accountAsRead === 'string') {
    const now = await readCommittedChange(req.payload, user.id);
    if (now !== undefined && now !== accountAsRead) throw new APIError(speak(req, typeof confirms === 'string' ? overtaken.confirmation : overtaken.signIn), 409, null, true);
    await keepOthersBegun(req, user);
  }
  const session = user.sessions?.at(-1);
  if (!session) throw new Error('Payload has begun no session');
  if (typeof confirms === 'string') await confirmSession(req, confirms, session.id);
  else await noteSession(req, session.id);
  return user;
};

/** Puts back the sessions that began elsewhere while Payload worked on the password: it has written the account's as it read them before. */
async function keepOthersBegun(req: PayloadRequest, { id, sessions }: User): Promise<void> {
  const written = new Set(sessions?.map((session) => session.id));
  const now = new Date().toISOString();
  const others = (await readCommittedSessions(req.payload, id)).filter((session) => !written.has(session.id) && session.expires_at > now);
  for (const [index, other] of others.entries()) {
    await runStatement(
      req,
      sql`INSERT INTO users_sessions (_order, _parent_id, id, created_at, expires_at, used_at, confirmed_at, browser)
        VALUES (${written.size + index + 1}, ${id}, ${other.id}, ${other.created_at}, ${other.expires_at}, ${other.used_at}, ${other.confirmed_at}, ${other.browser})`,
    );
  }
}

/** Notes of a session that its official is there, with which browser, and when they showed who they are: just now, where nothing else is said. */
export async function noteSession(req: PayloadRequest, sid: string, confirmedAt: string | null = new Date().toISOString()): Promise<void> {
  await runStatement(req, sql`UPDATE users_sessions SET used_at = ${new Date().toISOString()}, confirmed_at = ${confirmedAt}, browser = ${browserOf(req.headers.get('user-agent'))} WHERE id = ${sid}`);
}

/** Notes that the official of a session has shown again who they are; the session that Payload began for that is not needed. */
async function confirmSession(req: PayloadRequest, sid: string, begun: string): Promise<void> {
  await runStatement(req, sql`DELETE FROM users_sessions WHERE id = ${begun}`);
  await runStatement(req, sql`UPDATE users_sessions SET confirmed_at = ${new Date().toISOString()} WHERE id = ${sid}`);
}
