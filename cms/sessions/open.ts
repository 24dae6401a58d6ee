import { sql } from 'drizzle-orm';
import { APIError, getFieldsToSign, jwtSign, type PayloadRequest } from 'payload';
import { addSessionToUser, generatePayloadCookie } from 'payload/shared';
import type { User } from '@/payload-types';
import { withTransaction } from '../with-transaction';
import type { Vouched } from '../second-factor/ticket';
import { speak } from '../speak';
import { lockRecord, runStatement } from '../statements';
import { recordTrail } from '../trail/record';
import { noteSession, overtaken } from './begin';
import { markChanged } from './end';

/** `sid` names the session, `exp` is when it ends, in seconds since 1970, and `cookie` is the header that hands it over. */
type Opened = { sid: string; exp: number; cookie: string };

/** Begins a session of an official who has shown who they are in another way than by Payload's own sign-in. `account` is the account as it was when they did. */
export function openSession(req: PayloadRequest, account: User, by?: Vouched): Promise<Opened> {
  return withTransaction(req, async () => {
    await lockRecord(req, 'users', account.id);
    const user = await req.payload.db.findOne<User>({ collection: 'users', where: { id: { equals: account.id } }, req });
    if (!user || user.updatedAt !== account.updatedAt) throw new APIError(speak(req, overtaken.signIn), 409, null, true);
    const { config } = req.payload.collections.users;
    const { sid } = await addSessionToUser({ collectionConfig: config, payload: req.payload, req, user });
    if (!sid) throw new Error('Payload has begun no session');
    await noteSession(req, sid, by?.confirmedAt);
    if (by) await noteVouched(req, user.id, by);
    const fieldsToSign = getFieldsToSign({ collectionConfig: config, email: user.email, sid, user });
    const { token, exp } = await jwtSign({ fieldsToSign, secret: req.payload.secret, tokenExpiration: config.auth.tokenExpiration });
    req.user = user;
    await recordTrail(req, { action: 'login', collection: 'users', record: user.id, title: user.email, after: by && { by: 'openid' } });
    const cookie = generatePayloadCookie({ collectionAuthConfig: config.auth, cookiePrefix: req.payload.config.cookiePrefix, token });
    return { sid, exp, cookie: String(cookie) };
  });
}

/** From now on it is this identity that the account is known by; whoever signs in anew does not stay signed in besides. */
async function noteVouched(req: PayloadRequest, account: number, { identity, replaces }: Vouched): Promise<void> {
  await runStatement(req, sql`UPDATE users SET identity = ${identity} WHERE id = ${account}`);
  await markChanged(req, account);
  if (replaces !== null) await runStatement(req, sql`DELETE FROM users_sessions WHERE id = ${replaces} AND _parent_id = ${account}`);
}
