import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a preview link stands for: its own number, the version it shows, and the time (ISO 8601) until which it holds. */
export type PreviewGrant = { id: number; version: number; expiresAt: string };

/** Gives the last part of a preview link's address: the link's number, signed with what it stands for. */
export function signPreview(grant: PreviewGrant, secret: string): string {
  return `${grant.id}.${signatureOf(grant, secret)}`;
}

/** Gives the number that a token names. It says nothing of whether the token is genuine: see `isGenuinePreview`. */
export function readPreviewId(token: string): number | null {
  const id = /^([1-9]\d{0,9})\.[\w-]{43}$/.exec(token)?.[1];
  return id === undefined ? null : Number(id);
}

/** Says whether a token was signed here for just this grant. */
export function isGenuinePreview(token: string, grant: PreviewGrant, secret: string): boolean {
  const [given, expected] = [token, signPreview(grant, secret)].map((text) => Buffer.from(text));
  return given !== undefined && expected !== undefined && given.length === expected.length && timingSafeEqual(given, expected);
}

function signatureOf({ id, version, expiresAt }: PreviewGrant, secret: string): string {
  // The first words keep the signature from meaning anything elsewhere: the same secret signs sessions.
  return createHmac('sha256', secret).update(`preview link\n${id}\n${version}\n${new Date(expiresAt).toISOString()}`).digest('base64url');
}
