import { createHash } from 'node:crypto';
import { addDataAndFileToRequest, Forbidden, type Endpoint } from 'payload';
import { z } from 'zod';
import { withTransaction } from '../with-transaction';
import { recordTrail } from '../trail/record';
import { readAccountInAddress } from '../users/account-in-address';
import { endSessions, sessionOf } from './end';
import { endOf, lastUseOf, sessionLimits } from './limits';

/** What names a session on the screen: no part of what signs anybody in. */
const keyOf = (sid: string): string => createHash('sha256').update(sid).digest('hex').slice(0, 16);

/** `GET /api/users/{id}/sessions`: where an account is signed in, the last used first. No address is kept, and so none is told. */
export const listSessionsEndpoint: Endpoint = {
  path: '/:id/sessions',
  method: 'get',
  handler: async (req) => {
    const { sessions } = await readAccountInAddress(req);
    const current = sessionOf(req);
    const list = (sessions ?? [])
      .map((session) => ({
        key: keyOf(session.id),
        begun: session.createdAt ?? null,
        used: new Date(lastUseOf(session)).toISOString(),
        browser: session.browser ?? null,
        current: session.id === current,
      }))
      .sort((one, other) => other.used.localeCompare(one.used));
    return Response.json({ sessions: list });
  },
};

/**
 * `GET /api/users/session`: when the session that asks ends if nobody uses it, as ISO 8601. To ask is no use of it.
 * Forbidden (403) to who is not signed in, or no longer.
 */
export const idleEndEndpoint: Endpoint = {
  path: '/session',
  method: 'get',
  handler: (req) => {
    const session = req.user?.sessions?.find(({ id }) => id === sessionOf(req));
    if (!session) throw new Forbidden(req.t);
    return Response.json({ idleEnd: new Date(lastUseOf(session) + sessionLimits.idle).toISOString() }, { headers: { 'Cache-Control': 'no-store' } });
  },
};

const Wish = z.object({ session: z.string().max(16).optional() });

/**
 * `POST /api/users/{id}/sessions/end`: ends one session, `{ "session": key }`, or, without a key, all of the account but
 * the one that asks. To end twice is to end once.
 */
export const endSessionsEndpoint: Endpoint = {
  path: '/:id/sessions/end',
  method: 'post',
  handler: async (req) => {
    const user = await readAccountInAddress(req);
    await addDataAndFileToRequest(req);
    const wish = Wish.safeParse(req.data ?? {});
    if (!wish.success) return Response.json({ errors: [] }, { status: 400 });
    const current = sessionOf(req);
    const { session: key } = wish.data;
    const ending = (user.sessions ?? []).filter(({ id }) => (key === undefined ? id !== current : keyOf(id) === key));
    const [only] = ending;
    if (only) {
      await withTransaction(req, async () => {
        await endSessions(req, user.id, key === undefined ? { keep: current } : { only: only.id });
        await recordTrail(req, { action: 'sessionsEnded', collection: 'users', record: user.id, title: user.email, after: { sessions: ending.length } });
      });
    }
    return Response.json({ ended: ending.length });
  },
};

/**
 * `POST /api/users/refresh-token`: says until when the session holds. Takes the place of Payload's own, which makes a
 * session longer without an end, and writes the whole account to do so.
 */
export const refreshEndpoint: Endpoint = {
  path: '/refresh-token',
  method: 'post',
  handler: async (req) => {
    const sid = sessionOf(req);
    const session = req.user?.sessions?.find(({ id }) => id === sid);
    if (!req.user || !session) throw new Forbidden(req.t);
    const user = await req.payload.findByID({ collection: 'users', id: req.user.id, depth: 0, overrideAccess: false, req });
    return Response.json({ message: req.t('authentication:tokenRefreshSuccessful'), user: { ...user, collection: 'users' }, exp: Math.floor(endOf(session) / 1000) });
  },
};
