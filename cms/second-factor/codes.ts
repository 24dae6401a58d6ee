import { createHash, randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

/** RFC 6238 with what every authenticator takes: SHA-1, six digits, steps of 30 seconds; a step early or late is let pass. */
const form = { algorithm: 'SHA1', digits: 6, period: 30 };
const stepsAside = 1;

const recoveryCount = 10;
/** Without letters and digits that are taken for each other; 16 of 32 are 80 bits, which nobody guesses, so that a plain hash is enough. */
const recoveryLetters = 'abcdefghjkmnpqrstuvwxyz023456789';

/** Makes a secret of 160 bits (RFC 4226, 4), in base32 as authenticators show it. */
export const makeSecret = (): string => new Secret({ size: 20 }).base32;

/** Gives the address that an authenticator reads from the picture. */
export const uriOf = (secret: string, account: string, issuer: string): string => new TOTP({ ...form, secret, label: account, issuer }).toString();

/**
 * Gives the step (30 seconds, from 1970) that a code belongs to, or null where it is none of now. A step is good once
 * (RFC 6238, 5.2): one that is not after `usedStep` is refused.
 */
export function stepOf(secret: string, code: string, usedStep: number, now = Date.now()): number | null {
  // The library throws at digits of other scripts.
  if (!/^[0-9]{6}$/.test(code)) return null;
  const delta = new TOTP({ ...form, secret }).validate({ token: code, timestamp: now, window: stepsAside });
  if (delta === null) return null;
  const step = Math.floor(now / 1000 / form.period) + delta;
  return step > usedStep ? step : null;
}

/** Makes the codes that help where the authenticator is lost, each good once: "abcd-efgh-jkmn-pqrs". */
export const makeRecoveryCodes = (): string[] => Array.from({ length: recoveryCount }, makeRecoveryCode);

function makeRecoveryCode(): string {
  const letters = Array.from({ length: 16 }, () => recoveryLetters[randomInt(recoveryLetters.length)]).join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

/** Gives a code as it is compared: people type spaces, hyphens and capitals as they like. */
export const plainCode = (typed: string): string => typed.toLowerCase().replace(/[\s-]+/g, '');

/** Gives what is kept of a recovery code. It does not depend on the portal's secret: a portal that was restored without it lets its officials in. */
export const hashRecoveryCode = (code: string): string => createHash('sha256').update(plainCode(code)).digest('hex');
