import type { Payload } from 'payload';
import { addressOf } from '@/i18n/address';
import { formatDate } from '@/i18n/format-date';
import { mailWords } from '@/i18n/mail-words';
import { env } from '@/lib/env';
import type { Question } from '@/payload-types';
import { publicStateOf } from '../editions/situation';
import { nameSite } from '../mail/site-name';
import type { Writer } from '../mail/writers';
import { answerOf } from './erase';
import { isOpen } from './transitions';

/**
 * Writes the message that a question was answered, privately or in public, or was declined: the same words for each.
 * It holds nothing of the question or of a reply, and no secret; a public answer is named by its address alone.
 */
export const writeAnswered: Writer = async (payload, { record }) => {
  const question = await payload.findByID({ collection: 'questions', id: record, depth: 0, disableErrors: true });
  if (!question?.email || question.erasedAt || isOpen(question.state)) return null;
  const { language: locale } = question;
  const t = mailWords(locale);
  const answer = await publicAddressOf(payload, question);
  const follow = { text: t('answered.follow'), href: env.SITE_URL + addressOf(locale, '/follow') };
  return {
    to: question.email,
    letter: {
      locale,
      subject: t('answered.subject'),
      blocks: [
        { paragraph: t('answered.lead', { date: formatDate(question.receivedAt, locale), site: await nameSite(payload, locale) }) },
        ...(answer ? [{ link: { text: t('answered.read'), href: answer } }] : [{ paragraph: t('answered.code') }, { link: follow }]),
        { small: t('answered.once') },
      ],
    },
  };
};

/** Gives where readers have the answer of a question; nothing where they have none. */
async function publicAddressOf(payload: Payload, question: Question): Promise<string | undefined> {
  const id = question.state === 'published' ? answerOf(question) : null;
  const answer = id === null ? null : await payload.findByID({ collection: 'answers', id, depth: 0, draft: false, disableErrors: true });
  if (!answer?.slug || publicStateOf(answer) !== 'published') return undefined;
  return env.SITE_URL + addressOf(answer.language, { route: '/questions/[slug]', params: { slug: answer.slug } });
}
