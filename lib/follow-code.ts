import { createHash, randomInt } from 'node:crypto';

/** Crockford's base 32 (https://www.crockford.com/base32.html): no letter that is taken for a figure or another letter. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 12;

/** Makes a code by which somebody finds again what they sent: 60 random bits, in groups that can be read out. */
export function createFollowCode(): string {
  return inGroups(Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join(''));
}

const inGroups = (letters: string): string => letters.match(/.{4}/g)?.join('-') ?? letters;

/** Gives the code that somebody typed as it was made, whatever its case and gaps; null for what can be no code. */
export function readFollowCode(typed: string): string | null {
  const letters = typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return letters.length === length && [...letters].every((letter) => alphabet.includes(letter)) ? inGroups(letters) : null;
}

/**
 * Gives what is kept of a code, and looked up by: nobody who reads the database can follow a question, and how long the
 * look-up takes says nothing of the code. With 60 random bits no salt is needed.
 */
export function hashFollowCode(code: string): string {
  return createHash('sha256').update(`follow code\n${(readFollowCode(code) ?? code).replaceAll('-', '')}`).digest('hex');
}
