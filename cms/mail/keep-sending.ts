import type { Payload } from 'payload';
import { env } from '@/lib/env';
import { reasonOf } from './failure';
import { sendDue } from './send-due';
import { openTransport } from './transport';
import type { Writers } from './writers';

/** How often the portal looks for what is due, and how long it leaves a mail server alone that failed, in milliseconds. */
const lookEvery = 3000;
const restAfterFault = 30_000;

/** Sends mail for as long as this process lives. Keeps no process alive. Without a mail server it says so, once. */
export function keepSending(payload: Payload, writers: Writers): void {
  if (!env.SMTP_URL) {
    payload.logger.info('No mail is sent: SMTP_URL and MAIL_FROM are not set');
    return;
  }
  const transport = openTransport(env.SMTP_URL);
  transport.verify().then(
    () => payload.logger.info('The mail server answers'),
    (error: unknown) => payload.logger.error({ reason: reasonOf(error), msg: 'The mail server does not answer; mail waits' }),
  );
  const look = async () => {
    let rest = lookEvery;
    try {
      if (!(await sendDue(payload, transport, writers))) rest = restAfterFault;
    } catch (error) {
      payload.logger.error({ err: error, msg: 'The outbox could not be read' });
    }
    setTimeout(() => void look(), rest).unref();
  };
  void look();
}
