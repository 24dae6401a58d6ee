import { addDataAndFileToRequest, APIError, Forbidden, type Endpoint, type PayloadRequest } from 'payload';
import { renderSVG } from 'uqr';
import { z } from 'zod';
import { env, readSecret } from '@/lib/env';
import { openSealed, seal } from '@/lib/seal';
import type { User } from '@/payload-types';
import { withTransaction } from '../with-transaction';
import { cookieOf, readCookie } from '../openid/cookies';
import { may } from '../roles';
import { endSessions, sessionOf } from '../sessions/end';
import { refuseUnconfirmed } from '../sessions/confirmed';
import { openSession } from '../sessions/open';
import { speak, type Message } from '../speak';
import { recordTrail } from '../trail/record';
import { readAccountInAddress } from '../users/account-in-address';
import { makeRecoveryCodes, hashRecoveryCode, makeSecret, plainCode, stepOf, uriOf } from './codes';
import { findFactor, keepFactor, needsFactor } from './factor';
import { factorMessages as messages } from './messages';
import { takeFactorAway } from './take-away';
import { readTicket, ticketHoldsMs, type Vouched } from './ticket';

const Body = z.object({ ticket: z.string().max(2000).optional(), offer: z.string().max(2000).optional(), code: z.string().max(60).optional() });

async function readBody(req: PayloadRequest): Promise<z.infer<typeof Body>> {
  await addDataAndFileToRequest(req);
  const body = Body.safeParse(req.data ?? {}).data ?? {};
  // Who came from an identity provider has the ticket in a cookie.
  return req.user ? { ...body, ticket: undefined } : { ...body, ticket: body.ticket ?? readCookie(req, 'ticket') };
}

const refuse = (req: PayloadRequest, message: Message, status: number) => new APIError(speak(req, message), status, null, true);

/** Gives who is setting a factor up: an official at work, or one whom signing in has sent here, and by which way. */
async function whoEnrols(req: PayloadRequest, ticket: string | undefined): Promise<{ user: User; by?: Vouched }> {
  const who = ticket === undefined ? req.user && { user: req.user } : await readTicket(req, ticket, 'enrol');
  if (!who) throw ticket === undefined ? new Forbidden(req.t) : refuse(req, messages.ticketOver, 403);
  refuseUnconfirmed(req);
  return who;
}

const Offer = z.object({ user: z.number(), secret: z.string(), until: z.number() });

/**
 * `POST /api/users/factor/begin`: offers a new secret, as text, as an address for authenticators, and as a picture. Nothing is
 * kept until a first code proves that an authenticator has it: the offer comes back sealed.
 */
export const beginEndpoint: Endpoint = {
  path: '/factor/begin',
  method: 'post',
  handler: async (req) => {
    const { user } = await whoEnrols(req, (await readBody(req)).ticket);
    if (await findFactor(req, user.id)) throw refuse(req, messages.already, 409);
    const secret = makeSecret();
    const uri = uriOf(secret, user.email, new URL(env.SITE_URL).host);
    const offer = seal(JSON.stringify({ user: user.id, secret, until: Date.now() + ticketHoldsMs }), 'second factor offer', readSecret());
    const answer = { offer, secret: secret.replace(/(.{4})(?=.)/g, '$1 '), uri, picture: renderSVG(uri, { border: 4 }) };
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } });
  },
};

/**
 * `POST /api/users/factor/confirm`: keeps an offered secret once a code of it is shown, ends the account's other sessions, and
 * gives the recovery codes, this once. Who was sent here by signing in is signed in.
 */
export const confirmEndpoint: Endpoint = {
  path: '/factor/confirm',
  method: 'post',
  handler: async (req) => {
    const { ticket, offer: sealed = '', code = '' } = await readBody(req);
    const { user, by } = await whoEnrols(req, ticket);
    const opened = openSealed(sealed, 'second factor offer', readSecret());
    const offer = opened === null ? null : Offer.parse(JSON.parse(opened));
    if (offer?.user !== user.id || offer.until < Date.now()) throw refuse(req, messages.offerOver, 400);
    const step = stepOf(offer.secret, plainCode(code), -1);
    if (step === null) throw refuse(req, messages.wrongFirst, 400);
    return withTransaction(req, async () => {
      const session = ticket === undefined ? null : await openSession(req, user, by);
      if (await findFactor(req, user.id)) throw refuse(req, messages.already, 409);
      // Of the account, what it was signed in with before is over.
      await endSessions(req, user.id, { keep: session ? session.sid : sessionOf(req) });
      const recovery = await keepFactor(req, user.id, offer.secret, step);
      await recordTrail(req, { action: 'factorEnrolled', collection: 'users', record: user.id, title: user.email });
      const headers = new Headers({ 'Cache-Control': 'no-store' });
      for (const cookie of session ? [session.cookie, cookieOf('ticket', null)] : []) headers.append('Set-Cookie', cookie);
      const signedIn = session && { user: { id: user.id, email: user.email, name: user.name, role: user.role, collection: 'users' }, exp: session.exp };
      return Response.json({ recovery, ...signedIn }, { headers });
    });
  },
};

/** `GET /api/users/{id}/factor`: whether an account has a second factor, since when, and how many recovery codes are left. */
export const factorEndpoint: Endpoint = {
  path: '/:id/factor',
  method: 'get',
  handler: async (req) => {
    const user = await readAccountInAddress(req);
    const factor = await findFactor(req, user.id);
    return Response.json({ since: factor?.createdAt ?? null, left: factor?.recovery.length ?? 0, required: await needsFactor(req, user.role) });
  },
};

/** `POST /api/users/factor/recovery`: gives new recovery codes in place of all that were given before. */
export const recoveryEndpoint: Endpoint = {
  path: '/factor/recovery',
  method: 'post',
  handler: async (req) => {
    const { user } = req;
    if (!user) throw new Forbidden(req.t);
    const factor = await findFactor(req, user.id);
    if (!factor) throw refuse(req, messages.none, 409);
    refuseUnconfirmed(req);
    const recovery = makeRecoveryCodes();
    await withTransaction(req, async () => {
      await req.payload.update({ collection: 'second-factors', id: factor.id, data: { recovery: recovery.map(hashRecoveryCode) }, depth: 0, req });
      await recordTrail(req, { action: 'recoveryRenewed', collection: 'users', record: user.id, title: user.email });
    });
    return Response.json({ recovery }, { headers: { 'Cache-Control': 'no-store' } });
  },
};

async function takeAway(req: PayloadRequest, user: User, action: 'factorRemoved' | 'factorReset'): Promise<Response> {
  refuseUnconfirmed(req);
  if (!(await takeFactorAway(req, user, action))) throw refuse(req, messages.none, 409);
  return Response.json({ removed: true });
}

/** `POST /api/users/factor/remove`: an official does without a second factor, where the rules of the newsroom let them. */
export const removeEndpoint: Endpoint = {
  path: '/factor/remove',
  method: 'post',
  handler: async (req) => {
    const { user } = req;
    if (!user) throw new Forbidden(req.t);
    if (await needsFactor(req, user.role)) throw refuse(req, messages.required, 409);
    return takeAway(req, user, 'factorRemoved');
  },
};

/** `POST /api/users/{id}/factor/reset`: an administrator helps an official who lost authenticator and recovery codes. */
export const resetEndpoint: Endpoint = {
  path: '/:id/factor/reset',
  method: 'post',
  handler: async (req) => {
    if (!may(req.user, 'keepUsers')) throw new Forbidden(req.t);
    const user = await readAccountInAddress(req);
    // One's own is taken away by its own rules.
    if (req.user?.id === user.id) throw refuse(req, messages.own, 409);
    return takeAway(req, user, 'factorReset');
  },
};

/** All that officials do with second factors. */
export const factorEndpoints = [beginEndpoint, confirmEndpoint, recoveryEndpoint, removeEndpoint, factorEndpoint, resetEndpoint];
