import { APIError, type CollectionAfterLoginHook, type CollectionBeforeOperationHook } from 'payload';
import { createTurns } from '@/lib/token-bucket';
import type { User } from '@/payload-types';
import { speak } from '../speak';
import { placeOf } from '../trail/place';
import { recordTrail } from '../trail/record';

/** How often one client may try a link: nobody guesses one, and each try hashes a password. */
const takeTurn = createTurns({ perMinute: 2, burst: 10 });

const tooMany = { vi: 'Bạn đã thử nhiều lần. Xin đợi ít phút rồi thử lại.', en: 'You have tried many times. Please wait some minutes and try again.' };

/** Notes that a password is being set by a link from a message. Payload ends every session then, and signs the official in. */
export const noteReset: CollectionBeforeOperationHook<'users'> = ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return args;
  if (req.payloadAPI !== 'local' && takeTurn(placeOf(req.headers) ?? '') > 0) throw new APIError(speak(req, tooMany), 429, null, true);
  req.context.resetsPassword = true;
  return args;
};

/** Records it within the same transaction. */
export const recordReset: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  if (req.context.resetsPassword) await recordTrail(req, { action: 'passwordReset', collection: 'users', record: user.id, title: user.email });
};
