import { createLocalReq } from 'payload';
import { z } from 'zod';
import { mailWords } from '@/i18n/mail-words';
import { isLocale } from '@/i18n/routing';
import { env } from '@/lib/env';
import type { Writer } from '../mail/writers';
import { recordTrail } from '../trail/record';
import { hashResetToken } from './reset-token';

/** What was asked for at the sign-in page: whose password, and in which language. */
export const ResetWish = z.object({ email: z.string(), language: z.string().refine(isLocale), askedAt: z.number() });

/** How long a link holds, and how long it is of use to send one; in milliseconds. */
export const resetHoldsMs = 60 * 60 * 1000;

/**
 * Writes the message by which an official sets a new password. Only here is it looked up whether there is such an
 * account: who asks gets the same answer in the same time, whatever this finds.
 */
export const writeReset: Writer = async (payload, { detail }) => {
  const { email, language: locale, askedAt } = ResetWish.parse(JSON.parse(detail ?? ''));
  if (askedAt + resetHoldsMs < Date.now()) return null;
  const req = await createLocalReq({}, payload);
  const token = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true, expiration: resetHoldsMs, req });
  if (!token) return null;
  const { docs } = await payload.find({ collection: 'users', where: { resetPasswordToken: { equals: hashResetToken(token) } }, limit: 1, pagination: false, depth: 0, req });
  const [user] = docs;
  if (!user) return null;
  await recordTrail(req, { action: 'resetAsked', collection: 'users', record: user.id, title: user.email });
  const t = mailWords(locale);
  return {
    to: user.email,
    letter: {
      locale,
      subject: t('resetSubject'),
      blocks: [
        { paragraph: t('resetLead', { name: user.name, site: new URL(env.SITE_URL).host }) },
        { link: { text: t('reset'), href: `${env.NEWSROOM_URL}/admin/reset/${token}` } },
        { paragraph: t('resetUntil') },
        { small: t('resetNotYou') },
      ],
    },
  };
};
