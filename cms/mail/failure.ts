import { z } from 'zod';
import { scrub } from '@/lib/scrub';

/** When to try again after the first, second, … failure, in minutes: for almost four days, as mail servers do (RFC 5321, 4.5.4.1). */
const pauses = [1, 5, 15, 60, 240, 720, 1440, 1440, 1440];

/** Gives when to try a message again after so many attempts, or null when it is given up. */
export function nextAttempt(attempts: number, now = Date.now()): Date | null {
  const minutes = pauses[attempts - 1];
  return minutes === undefined ? null : new Date(now + minutes * 60_000);
}

const SmtpError = z.object({ command: z.string().optional(), responseCode: z.number().optional(), permanent: z.boolean().optional() });

/** What a failure says: of the mail server as a whole, of one address for good, or of one attempt. */
export type FailureKind = 'server' | 'address' | 'attempt';

/** Says of what a failure to hand a message over speaks. */
export function kindOfFailure(error: unknown): FailureKind {
  const { command, responseCode, permanent } = SmtpError.safeParse(error).data ?? {};
  // 421 closes the whole service (RFC 5321, 4.2.1); without an answer nothing was said of the message at all.
  if (responseCode === undefined || responseCode === 421) return 'server';
  if (command === 'RCPT TO' || command === 'DATA') return permanent ? 'address' : 'attempt';
  // Greeting, TLS, sign-in and sender are the same for every message.
  return 'server';
}

/** Gives the reason of a failure without the addresses that servers like to repeat. */
export function reasonOf(error: unknown): string {
  return scrub(error instanceof Error ? error.message : String(error)).slice(0, 500);
}
