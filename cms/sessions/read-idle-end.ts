import { z } from 'zod';

const Answer = z.object({ idleEnd: z.iso.datetime() });

/** When a session ends for want of use, in milliseconds since 1970; that it has ended; or that it could not be learned. */
export type IdleEnd = { state: 'holds'; at: number } | { state: 'over' } | { state: 'unknown' };

/** Asks when the session of this browser ends. To ask does not keep it. */
export async function readIdleEnd(): Promise<IdleEnd> {
  const response = await fetch('/api/users/session', { credentials: 'same-origin' }).catch(() => null);
  if (response?.status === 403) return { state: 'over' };
  const answer = response?.ok ? Answer.safeParse(await response.json()).data : undefined;
  return answer ? { state: 'holds', at: Date.parse(answer.idleEnd) } : { state: 'unknown' };
}
