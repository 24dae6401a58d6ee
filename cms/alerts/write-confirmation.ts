import type { Payload } from 'payload';
import { addressOf } from '@/i18n/address';
import { mailWords } from '@/i18n/mail-words';
import { signedRequest } from '@/lib/alert-token';
import { env } from '@/lib/env';
import { signLink } from '@/lib/signed-link';
import type { AlertRequest } from '@/payload-types';
import { idOf, publicStateOf } from '../editions/situation';
import { nameSite } from '../mail/site-name';
import type { Writer } from '../mail/writers';

/** Writes the message that asks whether an address is its reader's own wish. It says nothing of what the address has subscribed to. */
export const writeConfirmation: Writer = async (payload, { record, key }) => {
  const request = await payload.findByID({ collection: 'alert-requests', id: record, depth: 0, disableErrors: true });
  if (!request || !key.endsWith(request.code) || Date.parse(request.expiresAt) <= Date.now()) return null;
  const { language: locale } = request;
  const t = mailWords(locale);
  const token = signLink(signedRequest(request), payload.secret);
  const subjects = await nameSubjects(payload, request);
  return {
    to: request.email,
    letter: {
      locale,
      subject: t('confirmSubject'),
      blocks: [
        { paragraph: t('confirmLead', { subject: subjects.join('; '), site: await nameSite(payload, locale) }) },
        { link: { text: t('confirm'), href: env.SITE_URL + addressOf(locale, { route: '/alerts/confirm/[token]', params: { token } }) } },
        { paragraph: t('confirmUntil') },
        { small: t('confirmNotYou') },
      ],
    },
  };
};

/** Names what a reader asked to be told of, in the reader's language. */
async function nameSubjects(payload: Payload, { language: locale, allNews, allDirectives, topics, directives }: AlertRequest): Promise<string[]> {
  const t = mailWords(locale);
  const names = [...(allNews ? [t('subjects.allNews')] : []), ...(allDirectives ? [t('subjects.allDirectives')] : [])];
  for (const topic of topics ?? []) {
    const found = await payload.findByID({ collection: 'topics', id: idOf(topic) ?? 0, locale, depth: 0, disableErrors: true });
    if (found) names.push(t('subjects.topic', { name: found.name }));
  }
  for (const directive of directives ?? []) {
    const found = await payload.findByID({ collection: 'directives', id: idOf(directive) ?? 0, depth: 0, draft: false, disableErrors: true });
    if (found && publicStateOf(found) === 'published') names.push(t('subjects.directive', { name: found.title }));
  }
  return names;
}
