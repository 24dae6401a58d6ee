import type { PayloadRequest } from 'payload';
import { generateCookie, parseCookies } from 'payload/shared';
import { env } from '@/lib/env';
import { ticketHoldsMs } from '../second-factor/ticket';

/** What the way to the provider and back is remembered by, and what is left to do after it. Both are sealed, and neither is a session. */
const cookies = {
  request: { name: 'portal-openid', path: '/api/users/openid', sameSite: 'Lax' },
  ticket: { name: 'portal-second-step', path: '/api/users', sameSite: 'Strict' },
} as const;

/** Gives the header that sets a cookie, or that takes it away where there is no value. */
export function cookieOf(kind: keyof typeof cookies, value: string | null): string {
  const maxAge = ticketHoldsMs / 1000;
  const lasts = value === null ? { expires: new Date(0) } : { maxAge };
  return String(generateCookie({ ...cookies[kind], ...lasts, httpOnly: true, secure: env.NEWSROOM_URL.startsWith('https:'), returnCookieAsObject: false, value: value ?? '' }));
}

export const readCookie = (req: Pick<PayloadRequest, 'headers'>, kind: keyof typeof cookies): string | undefined => parseCookies(req.headers).get(cookies[kind].name);
