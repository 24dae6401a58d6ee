import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { readSecret } from '@/lib/env';
import { openSealed, seal } from '@/lib/seal';
import type { User } from '@/payload-types';

/** How long somebody has to take the second step; in milliseconds. */
export const ticketHoldsMs = 10 * 60 * 1000;

/**
 * What an identity provider has said: whom it knows the official as, when they last showed it who they are (ISO 8601; null
 * where it does not say), and the session that the new one takes the place of.
 */
const Vouched = z.object({ identity: z.string(), confirmedAt: z.string().nullable(), replaces: z.string().nullable() });
export type Vouched = z.infer<typeof Vouched>;

const Ticket = z.object({ user: z.number(), step: z.enum(['enrol', 'code']), account: z.string(), until: z.number(), by: Vouched.optional() });

/** What is left to do before a session begins: to show a code, or to set up what shows codes. */
type Step = z.infer<typeof Ticket>['step'];

/**
 * Gives a proof that somebody has taken the first step of signing in. It opens nothing but the second step, and holds until
 * the account changes (`account` is when it last did) or ten minutes have passed.
 */
export const writeTicket = (user: number, step: Step, account: string, by?: Vouched): string =>
  seal(JSON.stringify({ user, step, account, until: Date.now() + ticketHoldsMs, by }), 'sign-in ticket', readSecret());

/** Gives the account of a ticket that holds, for the step that it was written for, and who vouched for it; null for anything else. */
export async function readTicket(req: PayloadRequest, text: string, step: Step): Promise<{ user: User; by?: Vouched } | null> {
  const opened = openSealed(text, 'sign-in ticket', readSecret());
  const ticket = opened === null ? null : Ticket.parse(JSON.parse(opened));
  if (!ticket || ticket.step !== step || ticket.until < Date.now()) return null;
  const user = await req.payload.findByID({ collection: 'users', id: ticket.user, depth: 0, disableErrors: true, req });
  return user?.updatedAt === ticket.account ? { user, by: ticket.by } : null;
}
