import { APIError, type GlobalAfterChangeHook, type GlobalBeforeChangeHook } from 'payload';
import type { Rule } from '@/payload-types';
import { refuseUnconfirmed } from '../sessions/confirmed';
import { endSessions } from '../sessions/end';
import { speak } from '../speak';
import { findFactor } from './factor';
import { factorMessages } from './messages';

type Rules = Partial<Rule> | null | undefined;

const newIn = (rules: Rules, before: Rules) => (rules?.factorRoles ?? []).filter((role) => !before?.factorRoles?.includes(role));

/**
 * Which roles need a factor is changed by who has confirmed it alone. An administrator who would have to have one, and has
 * none, is not put out by their own rule.
 */
export const guardFactorRoles: GlobalBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { user } = req;
  const changed = data.factorRoles !== undefined && (newIn(data, originalDoc).length > 0 || newIn(originalDoc, data).length > 0);
  if (changed) refuseUnconfirmed(req);
  if (user && newIn(data, originalDoc).includes(user.role) && !(await findFactor(req, user.id))) throw new APIError(speak(req, factorMessages.notYourselves), 409, null, true);
  return data;
};

/** Signs out whoever needs a factor from now on and has none: who is signed in has always shown what the rules want. */
export const endSessionsWithoutFactor: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const roles = newIn(doc, previousDoc);
  if (roles.length === 0) return;
  const { docs } = await req.payload.find({ collection: 'users', where: { role: { in: roles } }, pagination: false, depth: 0, req });
  for (const { id } of docs) if (!(await findFactor(req, id))) await endSessions(req, id, { keep: null });
};
