import { z } from 'zod';

const Answer = z.object({ idleEnd: z.iso.datetime() });

/** So long before the end an official is warned (WCAG 2.2, 2.2.1); in milliseconds. */
export const warnFor = 2 * 60_000;

/** When a session ends for want of use, in milliseconds since 1970, and whether that is soon; that it has ended; or that it could not be learned. */
export type IdleEnd = { state: 'holds' | 'endsSoon'; at: number } | { state: 'over' } | { state: 'unknown' };

/** Asks when the session of this browser ends. To ask does not keep it. */
export async function readIdleEnd(): Promise<IdleEnd> {
  const response = await fetch('/api/users/session', { credentials: 'same-origin' }).catch(() => null);
  if (response?.status === 403) return { state: 'over' };
  const answer = response?.ok ? Answer.safeParse(await response.json().catch(() => null)).data : undefined;
  if (!answer) return { state: 'unknown' };
  const at = Date.parse(answer.idleEnd);
  return { state: at - Date.now() <= warnFor ? 'endsSoon' : 'holds', at };
}
