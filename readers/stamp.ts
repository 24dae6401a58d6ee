import { createHmac, randomBytes } from 'node:crypto';
import { readSecret } from '@/lib/env';
import { isSameSecret } from '@/lib/same-secret';

/** Nobody reads a form and fills it in faster, and who keeps it open longer gets a new stamp with what was typed; in milliseconds. */
const age = { least: 2_000, most: 24 * 3_600_000 };

/** Gives the time stamp of a form that is shown now: its page must be made for each request (`noteUnstored`). */
export function makeStamp(form: string, now = Date.now()): string {
  // Two readers may be shown a form in the same millisecond; the stamp tells their posts apart.
  const shown = `${now.toString(36)}.${randomBytes(6).toString('base64url')}`;
  return `${shown}.${sign(form, shown)}`;
}

/** Says what a stamp tells of a post: all is well, or it came too early or too late for a person, or the stamp is not ours. */
export function checkStamp(form: string, stamp: unknown, now = Date.now()): 'good' | 'early' | 'late' | 'forged' {
  const [, shown, time, signature] = (typeof stamp === 'string' && /^(([0-9a-z]{1,11})\.[\w-]{8})\.([\w-]{43})$/.exec(stamp)) || [];
  if (!shown || !time || !signature || !isSameSecret(signature, sign(form, shown))) return 'forged';
  const passed = now - parseInt(time, 36);
  if (passed < age.least) return 'early';
  return passed > age.most ? 'late' : 'good';
}

function sign(form: string, shown: string): string {
  // The first words keep the signature from meaning anything elsewhere: the same secret signs sessions.
  return createHmac('sha256', readSecret()).update(`form stamp\n${form}\n${shown}`).digest('base64url');
}
