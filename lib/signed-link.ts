import { createHmac } from 'node:crypto';
import { isRecordId } from './record-id';
import { isSameSecret } from './same-secret';

/**
 * The last part of a secret address: the number of a record, signed with what the address is for and with facts of the
 * record. It is kept nowhere, and holds no more once a fact changes.
 */
export type Signed = { purpose: string; id: number; facts: (string | number)[] };

/** Gives the token of a record. */
export function signLink(signed: Signed, secret: string): string {
  return `${signed.id}.${signatureOf(signed, secret)}`;
}

/** Gives the number that a token names. It says nothing of whether the token is genuine: see `isGenuineLink`. */
export function readLinkId(token: string): number | null {
  const id = /^([1-9]\d{0,9})\.[\w-]{43}$/.exec(token)?.[1];
  return id !== undefined && isRecordId(Number(id)) ? Number(id) : null;
}

/** Says whether a token was signed here for just this. */
export function isGenuineLink(token: string, signed: Signed, secret: string): boolean {
  return isSameSecret(token, signLink(signed, secret));
}

function signatureOf({ purpose, id, facts }: Signed, secret: string): string {
  // The purpose keeps a signature from meaning anything elsewhere: the same secret signs sessions.
  return createHmac('sha256', secret).update([purpose, id, ...facts].join('\n')).digest('base64url');
}
