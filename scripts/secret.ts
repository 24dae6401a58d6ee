import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';

/** A secret of fewer characters was cut off, or made by hand. */
const shortest = 32;

/**
 * Makes the file of the secret, which its owner alone may read, or checks the one that is there: a mode that lets
 * others read is put right, and `warn` is told. It is whole or not there, whatever happens meanwhile.
 * @throws when the secret that is there is too short to sign anything.
 */
export function keepSecret(file: string, warn: (message: string) => void): void {
  if (!existsSync(file)) {
    writeFileSync(`${file}.new`, `${randomBytes(48).toString('base64url')}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
    return;
  }
  if (readFileSync(file, 'utf8').trim().length < shortest) throw new Error(`${file} is shorter than ${shortest} characters: put the whole one back. Where it is lost, delete the file and run \`npm run secret:replace\`, which makes a new one`);
  if ((statSync(file).mode & 0o077) === 0) return;
  chmodSync(file, 0o600);
  warn(`Others could read ${file}: its mode is 600 now. If they may have, stop the portal, delete it and run \`npm run secret:replace\`; everybody then signs in again`);
}
