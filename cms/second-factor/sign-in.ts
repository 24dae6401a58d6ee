import { APIError, AuthenticationError, type CollectionBeforeLoginHook } from 'payload';
import { z } from 'zod';
import type { User } from '@/payload-types';
import { speak } from '../speak';
import { recordTrail } from '../trail/record';
import { findFactor, needsFactor, spendCode } from './factor';
import { writeTicket } from './ticket';

const WithCode = z.looseObject({ code: z.string().max(60) });

/** Gives the code that was sent along with a password; an empty text where none was. */
export const codeIn = (data: unknown): string => WithCode.safeParse(data).data?.code ?? '';

const mustEnrol = {
  vi: 'Vai trò của bạn phải dùng xác thực hai lớp. Hãy cài đặt để vào toà soạn.',
  en: 'Your role must use two-step sign-in. Set it up to enter the newsroom.',
};

/**
 * The second step of every sign-in by password, through whichever door, once the password is right. `guardLogin` has
 * looked at the code before the password was; here it is used up. Who needs a factor and has none gets a ticket to set
 * one up, and no session.
 */
export const takeSecondStep: CollectionBeforeLoginHook<User> = async ({ req, user }) => {
  // Nobody is signed in by a new password: reset.ts.
  if (req.context.resetsPassword) return user;
  const factor = await findFactor(req, user.id);
  const spent = factor && (await spendCode(req, factor, codeIn(req.data)));
  if (factor && !spent) throw new AuthenticationError(req.t);
  if (spent === 'recovery') await recordTrail(req, { action: 'recoveryUsed', collection: 'users', record: user.id, title: user.email, actorName: user.name });
  if (!factor && (await needsFactor(req, user.role))) {
    const { accountAsRead } = req.context;
    throw new APIError(speak(req, mustEnrol), 403, { ticket: typeof accountAsRead === 'string' ? writeTicket(user.id, 'enrol', accountAsRead) : null }, true);
  }
  return user;
};
