import { timingSafeEqual } from 'node:crypto';

/** Says whether what was given is the secret, in a time that tells nothing of how much of it is right. */
export function isSameSecret(given: string, secret: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(secret)];
  return one.length === other.length && timingSafeEqual(one, other);
}
