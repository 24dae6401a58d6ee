import type { Payload } from 'payload';
import { finishBeforeClosing, isClosing } from '@/lib/closing';
import { pause } from '@/lib/pause';
import { claimDue, dropMail, LeaseLost, leaseMs, noteFailure, noteSent, type Claimed } from './claim';
import { composeMail, messageIdOf } from './compose';
import { kindOfFailure, nextAttempt, reasonOf, type FailureKind } from './failure';
import { sendsAtOnce, type Transport } from './transport';
import type { Mail, Writers } from './writers';

/** How often what has become of a message is written down anew while the database is away, in milliseconds. */
const between = 2000;

/** Sends what is due until nothing is, or until the mail server fails. Gives whether the server took what it was given. */
export async function sendDue(payload: Payload, transport: Transport, writers: Writers, lasts = leaseMs): Promise<boolean> {
  while (!isClosing()) {
    const went = await finishBeforeClosing(async () => {
      const claimed = await claimDue(payload, sendsAtOnce, lasts);
      return Promise.all(claimed.map((mail) => send(payload, transport, writers, mail)));
    });
    if (went.length === 0) return true;
    if (went.includes(false)) return false;
  }
  return true;
}

/** Sends one message and writes down what became of it. Gives false where the mail server itself is at fault. Throws never. */
async function send(payload: Payload, transport: Transport, writers: Writers, mail: Claimed): Promise<boolean> {
  const about = { kind: mail.kind, messageId: messageIdOf(mail.key), attempts: mail.attempts };
  // Before a message is handed over the mail server has no part in what fails.
  let handedOver = false;
  let written: Mail | null = null;
  try {
    written = await writers[mail.kind](payload, mail);
    if (!written) {
      await untilNoted(mail, () => dropMail(payload, mail));
      return true;
    }
    const message = await composeMail(payload, written, mail.key);
    if (Date.now() > mail.until) throw new LeaseLost();
    handedOver = true;
    await transport.sendMail(message);
    await untilNoted(mail, () => noteSent(payload, mail));
    payload.logger.info({ ...about, msg: 'A message was sent' });
    return true;
  } catch (error) {
    return await fail(payload, mail, error, about, handedOver ? kindOfFailure(error) : 'attempt', written?.ifRefused);
  }
}

async function fail(payload: Payload, mail: Claimed, error: unknown, about: object, kind: FailureKind, ifRefused?: () => Promise<void>): Promise<boolean> {
  const reason = reasonOf(error);
  if (error instanceof LeaseLost) {
    payload.logger.error({ ...about, msg: 'A message took too long; another sender may send it again' });
    return true;
  }
  const next = kind === 'address' ? null : nextAttempt(mail.attempts);
  payload.logger[next ? 'warn' : 'error']({ ...about, reason, msg: next ? 'A message could not be sent and is tried again' : 'A message could not be sent and is given up' });
  try {
    await untilNoted(mail, () => noteFailure(payload, mail, reason, next));
    if (kind === 'address') await ifRefused?.();
  } catch (failure) {
    // Where it is not noted its lease runs out, and it is tried again then.
    payload.logger.error({ ...about, err: failure, msg: 'What follows from the failure of a message could not be done' });
  }
  return kind !== 'server';
}

/** A message that went out and is not known to have gone would go out again: what is to be noted is noted as long as the lease holds. */
async function untilNoted(mail: Claimed, note: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await note();
    } catch (error) {
      if (error instanceof LeaseLost || Date.now() + between > mail.until) throw error;
    }
    await pause(between);
  }
}
