import { isGenuineLink, signLink, type Signed } from './signed-link';

/** What a preview link stands for: its own number, the version it shows, and the time (ISO 8601) until which it holds. */
export type PreviewGrant = { id: number; version: number; expiresAt: string };

const signedOf = ({ id, version, expiresAt }: PreviewGrant): Signed => ({ purpose: 'preview link', id, facts: [version, new Date(expiresAt).toISOString()] });

/** Gives the last part of a preview link's address: the link's number, signed with what it stands for. */
export const signPreview = (grant: PreviewGrant, secret: string): string => signLink(signedOf(grant), secret);

/** Says whether a token was signed here for just this grant. */
export const isGenuinePreview = (token: string, grant: PreviewGrant, secret: string): boolean => isGenuineLink(token, signedOf(grant), secret);
