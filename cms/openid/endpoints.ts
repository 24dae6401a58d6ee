import { authorizationCodeGrant, buildAuthorizationUrl, calculatePKCECodeChallenge, fetchUserInfo, randomNonce, randomPKCECodeVerifier, randomState, type Configuration } from 'openid-client';
import { addDataAndFileToRequest, APIError, AuthenticationError, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { env, readSecret } from '@/lib/env';
import { openSealed, seal } from '@/lib/seal';
import { createTurns } from '@/lib/token-bucket';
import type { User } from '@/payload-types';
import { withTransaction } from '../with-transaction';
import { factorMessages } from '../second-factor/messages';
import { findFactor, needsFactor, spendCode } from '../second-factor/factor';
import { codeIn } from '../second-factor/sign-in';
import { readTicket, writeTicket, type Vouched } from '../second-factor/ticket';
import { sessionOf } from '../sessions/end';
import { openSession } from '../sessions/open';
import { speak } from '../speak';
import { lockRecord } from '../statements';
import { clientOf } from '../trail/place';
import { recordTrail } from '../trail/record';
import { refuseTooMany } from '../users/guard-login';
import { forgetLoginTries, returnLoginTry } from '../users/login-limits';
import { cookieOf, readCookie } from './cookies';
import { findAccountOf, identityOf, type Named } from './identity';
import { callbackAddress, getProvider } from './provider';

/** Each way back asks the provider: one client does not make the portal do so without an end. An office may be one client, and each way takes two turns. */
const takeTurn = createTurns({ perMinute: 40, burst: 120 });

const Request = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), /** The session of who signs in anew. */ replaces: z.string().nullable() });
const nowhere = () => Response.json({ errors: [] }, { status: 404 });

/** What the sign-in page is told of the way back. */
export type Outcome = 'code' | 'enrol' | 'unknown' | 'failed';

/**
 * Leads on from a page of our own: a browser that was sent here by the provider calls what a redirect leads to
 * cross-site, and Payload looks at no session then.
 */
function leadOn(req: PayloadRequest, to: string, cookies: string[]): Response {
  const headers = new Headers({ 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', Refresh: `0; url=${to}` });
  for (const cookie of [cookieOf('request', null), ...cookies]) headers.append('Set-Cookie', cookie);
  const [language, text] = [speak(req, { vi: 'vi', en: 'en' }), speak(req, { vi: 'Vào toà soạn', en: 'To the newsroom' })];
  return new Response(`<!doctype html><html lang="${language}"><meta name="viewport" content="width=device-width"><title>${text}</title><p><a href="${to}">${text}</a></p></html>`, { headers });
}
const backToSignIn = (req: PayloadRequest, outcome: Outcome, cookies: string[] = []) => leadOn(req, `/admin/login?openid=${outcome}`, cookies);

/**
 * `GET /api/users/openid`: sends an official to the identity provider (authorization code flow, with PKCE, state and nonce).
 * `?again` has it ask for who they are although it knows: so an official without a password here confirms what is dangerous.
 */
export const startEndpoint: Endpoint = {
  path: '/openid',
  method: 'get',
  handler: async (req) => {
    const asked = getProvider();
    if (!asked) return nowhere();
    if (takeTurn(clientOf(req.headers)) > 0) return backToSignIn(req, 'failed');
    try {
      const provider = await asked;
      const request = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), replaces: sessionOf(req) };
      const { href } = buildAuthorizationUrl(provider, {
        redirect_uri: callbackAddress,
        scope: 'openid email',
        // With this the provider says when it last asked for who they are (OpenID Connect Core, 3.1.2.1).
        ...(req.searchParams.has('again') ? { prompt: 'login', max_age: '0' } : { max_age: String(env.SESSION_HOURS * 60 * 60) }),
        state: request.state,
        nonce: request.nonce,
        code_challenge: await calculatePKCECodeChallenge(request.verifier),
        code_challenge_method: 'S256',
      });
      const cookie = cookieOf('request', seal(JSON.stringify(request), 'openid request', readSecret()));
      return new Response(null, { status: 302, headers: { Location: href, 'Set-Cookie': cookie, 'Cache-Control': 'no-store' } });
    } catch (error) {
      req.payload.logger.error({ err: error, msg: 'The identity provider does not answer' });
      return backToSignIn(req, 'failed');
    }
  },
};

/** `GET /api/users/openid/callback`: the way back. An official whom the provider knows gets a session, or the second step. */
export const callbackEndpoint: Endpoint = {
  path: '/openid/callback',
  method: 'get',
  handler: async (req) => {
    const asked = getProvider();
    if (!asked) return nowhere();
    try {
      const opened = openSealed(readCookie(req, 'request') ?? '', 'openid request', readSecret());
      if (opened === null || takeTurn(clientOf(req.headers)) > 0) return backToSignIn(req, 'failed');
      const request = Request.parse(JSON.parse(opened));
      const { confirmedAt, ...named } = await fetchNamed(await asked, request, req.searchParams);
      return await letIn(req, named, { identity: identityOf(named), confirmedAt, replaces: request.replaces });
    } catch (error) {
      req.payload.logger.warn({ err: error, msg: 'Nobody was signed in by the identity provider' });
      return backToSignIn(req, 'failed');
    }
  },
};

const Claims = z.looseObject({ email: z.email().transform((email) => email.toLowerCase()), email_verified: z.literal(true) });

/** Gives whom the provider names, and when they last showed it who they are. @throws where the answer is not the provider's, or not for this request. */
async function fetchNamed(provider: Configuration, { state, nonce, verifier }: z.infer<typeof Request>, answer: URLSearchParams): Promise<Named & Pick<Vouched, 'confirmedAt'>> {
  // Behind a proxy the address in the request is not the one that the provider was told.
  const address = new URL(`${callbackAddress}?${answer}`);
  const tokens = await authorizationCodeGrant(provider, address, { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true });
  const claims = tokens.claims();
  if (!claims) throw new Error('The provider has given no ID token');
  const { iss: issuer, sub: subject, auth_time: authTime } = claims;
  const confirmedAt = authTime === undefined ? null : new Date(Math.min(authTime * 1000, Date.now())).toISOString();
  const vouched = Claims.safeParse(claims).data ?? Claims.safeParse(await fetchUserInfo(provider, tokens.access_token, subject)).data;
  return { issuer, subject, email: vouched?.email ?? null, confirmedAt };
}

/** No account is made and no role given: who has none here is sent back. */
async function letIn(req: PayloadRequest, named: Named, by: Vouched): Promise<Response> {
  const user = await findAccountOf(req, named);
  if (!user) {
    await recordRefusal(req, named.email ?? named.subject);
    return backToSignIn(req, 'unknown');
  }
  const step = (await findFactor(req, user.id)) ? 'code' : (await needsFactor(req, user.role)) ? 'enrol' : null;
  if (step) return backToSignIn(req, step, [cookieOf('ticket', writeTicket(user.id, step, user.updatedAt, by))]);
  const { cookie } = await openSession(req, user, by);
  return leadOn(req, by.replaces === null ? '/admin' : '/admin/account', [cookie]);
}

const recordRefusal = (req: PayloadRequest, name: string) => recordTrail(req, { action: 'loginFailed', collection: 'users', title: name, actorName: name, after: { by: 'openid' } });

/** `POST /api/users/openid/code`: the second step of who came from the provider and has a second factor. Refused codes are slowed down like passwords. */
export const codeEndpoint: Endpoint = {
  path: '/openid/code',
  method: 'post',
  handler: async (req) => {
    if (!env.OIDC_ISSUER) return nowhere();
    await addDataAndFileToRequest(req);
    const ticket = await readTicket(req, readCookie(req, 'ticket') ?? '', 'code');
    if (!ticket) throw new APIError(speak(req, factorMessages.ticketOver), 403, null, true);
    const { user } = ticket;
    const client = clientOf(req.headers);
    if (client !== '') await refuseTooMany(req, user.email, client, true);
    const opened = await withTransaction(req, () => takeCode(req, ticket));
    if (!opened) {
      await recordRefusal(req, user.email);
      throw new AuthenticationError(req.t);
    }
    if (client !== '') {
      returnLoginTry(user.email, client);
      forgetLoginTries(user.email, client);
    }
    const { cookie, exp } = opened;
    const headers = new Headers({ 'Cache-Control': 'no-store' });
    for (const value of [cookie, cookieOf('ticket', null)]) headers.append('Set-Cookie', value);
    return Response.json({ user: { id: user.id, email: user.email, name: user.name, role: user.role, collection: 'users' }, exp }, { headers });
  },
};

/** Uses the code up and begins a session; gives null where the code is none. */
async function takeCode(req: PayloadRequest, { user, by }: { user: User; by?: Vouched }) {
  await lockRecord(req, 'users', user.id);
  const factor = await findFactor(req, user.id);
  const spent = factor && (await spendCode(req, factor, codeIn(req.data)));
  if (!spent) return null;
  if (spent === 'recovery') await recordTrail(req, { action: 'recoveryUsed', collection: 'users', record: user.id, title: user.email, actorName: user.name });
  return openSession(req, user, by);
}

export const openidEndpoints = [startEndpoint, callbackEndpoint, codeEndpoint];
