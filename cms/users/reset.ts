import { sql } from 'drizzle-orm';
import { addDataAndFileToRequest, APIError, type CollectionAfterLoginHook, type CollectionBeforeOperationHook, type Endpoint } from 'payload';
import { z } from 'zod';
import { createTurns } from '@/lib/token-bucket';
import type { User } from '@/payload-types';
import { endSessions } from '../sessions/end';
import { speak } from '../speak';
import { runStatement } from '../statements';
import { clientOf } from '../trail/place';
import { recordTrail } from '../trail/record';

/** How often one client may try a link: nobody guesses one, and each try hashes a password. */
const takeTurn = createTurns({ perMinute: 2, burst: 10 });

const messages = {
  tooMany: { vi: 'Bạn đã thử nhiều lần. Xin đợi ít phút rồi thử lại.', en: 'You have tried many times. Please wait some minutes and try again.' },
  stale: { vi: 'Liên kết này đã dùng rồi hoặc đã hết hạn. Hãy yêu cầu liên kết mới bằng “Quên mật khẩu?” ở trang đăng nhập.', en: 'This link was used already or is too old. Ask for a new one by “Forgot password?” on the sign-in page.' },
  done: { vi: 'Đã đặt mật khẩu mới. Hãy đăng nhập bằng mật khẩu ấy.', en: 'The new password is set. Sign in with it.' },
};

const Link = z.looseObject({ data: z.looseObject({ token: z.string() }) });

/**
 * Notes that a password is being set by a link from a message. Payload ends every session then. It reads the whole account,
 * works on the password, and writes the account again: until that is done, nobody else changes it, or uses the link.
 */
export const noteReset: CollectionBeforeOperationHook<'users'> = async ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return args;
  if (req.payloadAPI !== 'local' && takeTurn(clientOf(req.headers)) > 0) throw new APIError(speak(req, messages.tooMany), 429, null, true);
  req.context.resetsPassword = true;
  const link = Link.safeParse(args);
  if (link.success) await runStatement(req, sql`UPDATE users SET id = id WHERE reset_password_token = ${link.data.data.token}`);
  return args;
};

/**
 * Records it within the same transaction, and takes back the session that Payload begins: a message is one step of
 * signing in, and an account may want two.
 */
export const recordReset: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  if (!req.context.resetsPassword) return;
  await recordTrail(req, { action: 'passwordReset', collection: 'users', record: user.id, title: user.email });
  await endSessions(req, user.id, { keep: null });
};

const Body = z.object({ token: z.string().max(200), password: z.string() });

/** `POST /api/users/reset-password`: sets a new password, and hands over no session, unlike Payload's own. */
export const resetPasswordEndpoint: Endpoint = {
  path: '/reset-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    const body = Body.safeParse(req.data);
    if (!body.success) return Response.json({ errors: [] }, { status: 400 });
    await req.payload.resetPassword({ collection: 'users', data: body.data, overrideAccess: true, req }).catch((error: unknown) => {
      // Payload says it in English to everybody.
      throw error instanceof APIError && error.status === 403 ? new APIError(speak(req, messages.stale), 403, null, true) : error;
    });
    return Response.json({ message: speak(req, messages.done) });
  },
};
