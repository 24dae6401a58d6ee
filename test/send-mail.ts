// Sends what is due, as a server of the portal does, until it is killed: `node --import tsx test/send-mail.ts <lease in ms>`.
import { getPayload } from 'payload';
import { sendDue } from '@/cms/mail/send-due';
import { openTransport } from '@/cms/mail/transport';
import { testWriters } from '@/test/mail-writers';
import { env } from '@/lib/env';
import config from '@payload-config';

const payload = await getPayload({ config, disableOnInit: true });
payload.logger.level = 'silent';
const transport = openTransport(env.SMTP_URL ?? '');
console.log('sending');
for (;;) {
  await sendDue(payload, transport, testWriters, Number(process.argv[2]));
  await new Promise((resolve) => setTimeout(resolve, 100));
}
