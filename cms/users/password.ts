import { ValidationError, type CollectionBeforeOperationHook } from 'payload';
import { z } from 'zod';
import { speak } from '../speak';

/** NIST SP 800-63B, 5.1.1.2: length protects, rules about kinds of characters do not. */
export const minimumPasswordLength = 12;

const tooShort = {
  vi: `Mật khẩu phải có ít nhất ${minimumPasswordLength} ký tự. Một câu ngắn dễ nhớ là tốt nhất.`,
  en: `A password needs at least ${minimumPasswordLength} characters. A short sentence that you remember is best.`,
};

const WithPassword = z.looseObject({ data: z.looseObject({ password: z.string() }) });

/** Refuses passwords that are guessed soon, wherever one is set. */
export const refuseShortPassword: CollectionBeforeOperationHook<'users'> = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args;
  const parsed = WithPassword.safeParse(args);
  if (parsed.success && parsed.data.data.password.length < minimumPasswordLength) {
    throw new ValidationError({ collection: 'users', errors: [{ path: 'password', label: speak(req, { vi: 'Mật khẩu', en: 'Password' }), message: speak(req, tooShort) }], req }, req.t);
  }
  return args;
};
