import { createHash } from 'node:crypto';
import type { SendMailOptions } from 'nodemailer';
import type { Payload } from 'payload';
import { env } from '@/lib/env';
import { toHtml, toText } from './letter';
import { mailDomain } from './transport';
import type { Mail } from './writers';

/** Gives a message as it goes out. `key` names it for good: who gets it twice after a fault gets it under one Message-ID. */
export async function composeMail(payload: Payload, { to, letter, headers }: Mail, key: string): Promise<SendMailOptions> {
  const { shortName } = await payload.findGlobal({ slug: 'department', locale: letter.locale, depth: 0 });
  return {
    from: { name: toLine(shortName), address: env.MAIL_FROM ?? '' },
    to: { name: '', address: to },
    subject: toLine(letter.subject),
    text: toText(letter),
    html: toHtml(letter),
    messageId: messageIdOf(key),
    headers: {
      // RFC 3834: no machine answers this.
      'Auto-Submitted': 'auto-generated',
      'Content-Language': letter.locale,
      ...headers,
    },
  };
}

/** Gives the Message-ID of a message. */
export const messageIdOf = (key: string): string => `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${mailDomain}>`;

/** A header is one line, whatever an editor wrote. */
const toLine = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
