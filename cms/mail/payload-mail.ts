import type { EmailAdapter } from 'payload';
import { env } from '@/lib/env';

/**
 * What Payload takes for its way to send mail. All mail goes through the outbox, which Payload knows nothing of: its own
 * operations are called without their mail, and one that were to send by itself would wait for a mail server in the
 * middle of a save.
 */
export const payloadMail: EmailAdapter<never> = () => ({
  name: 'outbox',
  defaultFromAddress: env.MAIL_FROM ?? 'nobody@localhost',
  defaultFromName: 'Cổng Sở',
  sendEmail: async () => {
    throw new Error('Mail goes through the outbox: cms/mail/queue.ts');
  },
});
