import { randomInt } from 'node:crypto';

/** Letters and digits that nobody takes for one another. */
const signs = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** Makes the code by which a reader names a message to officials: `K7MP-2XQD`, one of 850,000 million. */
export function makeMessageCode(): string {
  const half = () => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('');
  return `${half()}-${half()}`;
}

/** Says whether a text has the form of a code; not whether there is a message with it. */
export const isMessageCode = (text: string): boolean => /^[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$/.test(text);
