import { createHash } from 'node:crypto';
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload';
import type { User } from '@/payload-types';

/** Gives what is kept of the token in a link for a new password: whoever reads the database, or a backup of it, has no link. The token is random, and long enough to need no salt. */
export const hashResetToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Keeps a new token as its hash alone; Payload writes the token itself. */
export const hideResetToken: CollectionBeforeChangeHook<User> = ({ data, originalDoc }) => {
  const { resetPasswordToken: token } = data;
  return token && token !== originalDoc?.resetPasswordToken ? { ...data, resetPasswordToken: hashResetToken(token) } : data;
};

/**
 * Has an account looked for by the hash of the token that a link brings, through whichever door. Payload reads what it was
 * given again after this hook and nothing that the hook gives back: the hash has to stand in its place.
 */
export const readResetToken: CollectionBeforeOperationHook<'users'> = ({ args, operation }) => {
  if (operation === 'resetPassword' && 'data' in args && 'token' in args.data && typeof args.data.token === 'string') args.data.token = hashResetToken(args.data.token);
  return args;
};
