import type { FieldHook, Field } from 'payload';
import { z } from 'zod';
import { isOver } from './limits';

const Sessions = z.array(z.looseObject({ createdAt: z.string().nullish(), usedAt: z.string().nullish() }));

/** A session that is over is not there, for whoever reads the account: Payload, too, finds none then, and lets nobody in. */
const leaveOutOver: FieldHook = ({ value }) => {
  const sessions = Sessions.safeParse(value);
  return sessions.success ? sessions.data.filter((session) => !isOver(session)) : value;
};

/**
 * Payload's list of an account's sessions, and what the portal keeps besides of each: when it was last used, the
 * browser in plain words, and when its official last gave a password. Nobody gets it as such; see `endpoints.ts`.
 */
export const sessionsField: Field = {
  name: 'sessions',
  type: 'array',
  access: { read: () => false, create: () => false, update: () => false },
  admin: { disabled: true },
  hooks: { afterRead: [leaveOutOver] },
  fields: [
    { name: 'usedAt', type: 'date' },
    { name: 'browser', type: 'text' },
    { name: 'confirmedAt', type: 'date' },
  ],
};
