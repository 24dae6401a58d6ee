import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const nonceLength = 12;
const tagLength = 16;

/** What a sealed text is for; another key is derived for each (HKDF, RFC 5869). */
type Purpose = 'second factor' | 'second factor offer' | 'sign-in ticket' | 'openid request';

const keyFor = (purpose: Purpose, secret: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', `cong-so: ${purpose}`, 32));

/** Encrypts a text so that nobody without the secret reads or changes it (AES-256-GCM). Gives base64url. */
export function seal(text: string, purpose: Purpose, secret: string): string {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', keyFor(purpose, secret), nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Gives a text that was sealed here for this purpose and is whole; null for anything else. */
export function openSealed(sealed: string, purpose: Purpose, secret: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  // Decoding lets pass what does not belong to it.
  if (bytes.length < nonceLength + tagLength || bytes.toString('base64url') !== sealed) return null;
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose, secret), bytes.subarray(0, nonceLength), { authTagLength: tagLength });
    decipher.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
    return decipher.update(bytes.subarray(nonceLength + tagLength), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    // Another secret, another purpose, or a changed text.
    return null;
  }
}
