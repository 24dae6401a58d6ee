import { createHash, createHmac } from 'node:crypto';
import { z } from 'zod';
import { isSameSecret } from './same-secret';

const Claims = z.object({ exp: z.number() });

/** The key that Payload makes of the portal's secret. */
const keyOf = (secret: string): string => createHash('sha256').update(secret).digest('hex').slice(0, 32);

/** Gives the token that a request to the newsroom brings, as Payload looks for it. */
export function tokenIn({ authorization, cookie }: { authorization?: string; cookie?: string }): string | undefined {
  return /^(?:JWT|Bearer) (\S+)$/.exec(authorization ?? '')?.[1] ?? /(?:^|;\s*)payload-token=([^;\s]+)/.exec(cookie ?? '')?.[1];
}

/**
 * Says whether a session's token (RFC 7519, signed by HS256) was made with this secret and has not run out. Whether the session
 * still goes on, the database alone knows: this keeps strangers out early, and lets nobody in.
 */
export function isOwnToken(token: string, secret: string, now = Date.now()): boolean {
  const [head, claims, signature] = token.split('.');
  // Everybody knows the key that an absent secret makes.
  if (!head || !claims || !signature || !secret) return false;
  if (!isSameSecret(signature, createHmac('sha256', keyOf(secret)).update(`${head}.${claims}`).digest('base64url'))) return false;
  const { data } = Claims.safeParse(JSON.parse(Buffer.from(claims, 'base64url').toString()));
  return data !== undefined && data.exp * 1000 > now;
}
