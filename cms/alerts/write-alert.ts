import { mailWords } from '@/i18n/mail-words';
import type { Announcement, Subscription } from '@/payload-types';
import { idOf } from '../editions/situation';
import type { Writer } from '../mail/writers';
import { readEditionLines } from './edition-line';
import { endIfGone } from './end-if-gone';
import { findSubscriber } from './find-subscriber';
import { subscriberHeaders, subscriberNote } from './subscriber-links';

/** What could not be sent for so long is no news any more; in milliseconds. */
const oldAfter = 7 * 24 * 60 * 60 * 1000;

/** Writes the message about one announcement. Nothing is sent where the text was taken down or the reader has ended it meanwhile. */
export const writeAlert: Writer = async (payload, { record, detail, key }) => {
  const subscription = await findSubscriber(payload, record, key);
  const announcement = await payload.findByID({ collection: 'announcements', id: Number(detail), depth: 0, disableErrors: true });
  if (!subscription || !announcement || !concerns(subscription, announcement)) return null;
  if (Date.parse(announcement.announcedAt) < Date.now() - oldAfter) return null;
  const { language: locale } = subscription;
  const [line] = await readEditionLines(payload, locale, [announcement]);
  if (!line) return null;
  const t = mailWords(locale);
  const words = t(`lines.${announcement.collection}.${announcement.kind}`);
  return {
    to: subscription.email,
    letter: {
      locale,
      subject: `${words}: ${line.title}`,
      blocks: [{ paragraph: words }, { items: [line] }, await subscriberNote(payload, subscription)],
    },
    headers: subscriberHeaders(payload, subscription),
    ifRefused: () => endIfGone(payload, subscription),
  };
};

/** Says whether a reader wants to be told of something, by what the subscription says now. */
export function concerns({ language, allNews, allDirectives, topics, directives }: Subscription, announced: Announcement): boolean {
  if (language !== announced.language) return false;
  if (announced.collection === 'directives') return Boolean(allDirectives) || (directives ?? []).some((one) => idOf(one) === announced.record);
  return Boolean(allNews) || (topics ?? []).some((one) => idOf(one) === announced.topic);
}
