import type { Payload } from 'payload';
import { sendsMail } from '@/lib/env';
import { distributeAnnouncements } from './alerts/distribute';
import { forgetRequests } from './alerts/forget-requests';
import { queueDigests } from './alerts/queue-digests';
import { forgetSent } from './mail/forget-sent';
import { keepSending } from './mail/keep-sending';
import { writers } from './mail-writers';

/** How often the portal looks for what readers are to be told, and for what is kept no longer; in milliseconds. */
const lookEvery = 3000;
const forgetEvery = 60 * 60 * 1000;

/** Does `work` now and again, each time `pause` after it has ended. Keeps no process alive. */
function repeat(payload: Payload, pause: number, work: () => Promise<void>, failure: string): void {
  const run = async () => {
    await work().catch((error: unknown) => payload.logger.error({ err: error, msg: failure }));
    setTimeout(() => void run(), pause).unref();
  };
  void run();
}

/** Tells readers what they asked to be told, and sends all mail, for as long as this process lives. */
export function keepMailing(payload: Payload): void {
  keepSending(payload, writers);
  const forget = async () => {
    await forgetRequests(payload);
    await forgetSent(payload);
  };
  repeat(payload, forgetEvery, forget, 'What is kept no longer could not be deleted');
  if (!sendsMail) return;
  const tell = async () => {
    await distributeAnnouncements(payload);
    await queueDigests(payload);
  };
  repeat(payload, lookEvery, tell, 'What readers are to be told could not be put into the outbox');
}
