import type { Payload } from 'payload';
import { sendsMail } from '@/lib/env';
import { distributeAnnouncements } from './alerts/distribute';
import { forgetRequests } from './alerts/forget-requests';
import { queueDigests } from './alerts/queue-digests';
import { forgetSent } from './mail/forget-sent';
import { keepSending } from './mail/keep-sending';
import { writers } from './mail-writers';
import { forgetTold } from './questions/forget-told';
import { repeat } from './repeat';

/** How often the portal looks for what readers are to be told, and for what is kept no longer; in milliseconds. */
const lookEvery = 3000;
const forgetEvery = 60 * 60 * 1000;

/** Tells readers what they asked to be told, and sends all mail, for as long as this process lives. */
export function keepMailing(payload: Payload): void {
  keepSending(payload, writers);
  const forget = async () => {
    await forgetRequests(payload);
    await forgetSent(payload);
    await forgetTold(payload);
  };
  repeat(payload, { pause: forgetEvery, failure: 'What is kept no longer could not be deleted' }, forget);
  if (!sendsMail) return;
  const tell = async () => {
    await distributeAnnouncements(payload);
    await queueDigests(payload);
  };
  repeat(payload, { pause: lookEvery, failure: 'What readers are to be told could not be put into the outbox' }, tell);
}
