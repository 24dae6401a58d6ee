import { z } from 'zod';
import { mailWords } from '@/i18n/mail-words';
import { formatDate } from '@/i18n/format-date';
import type { Block } from '../mail/letter';
import type { Writer } from '../mail/writers';
import { readEditionLines } from './edition-line';
import { endIfGone } from './end-if-gone';
import { findSubscriber } from './find-subscriber';
import { subscriberHeaders, subscriberNote } from './subscriber-links';
import { concerns } from './write-alert';

/** A message of more would be read by nobody, and mail programs cut it off. */
const mostItems = 50;

/** A database writes its own times with a space and, PostgreSQL, with the zone in short: "2008-01-04 07:00:00+07". */
const toTime = (text: string) => new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString();

const Period = z.string().transform((text) => text.split('/').map(toTime)).pipe(z.tuple([z.string(), z.string()]));

/** Writes the message about all that was announced in a period and concerns one reader, in which each text stands once. */
export const writeDigest: Writer = async (payload, { record, detail, key }) => {
  const subscription = await findSubscriber(payload, record, key);
  if (!subscription) return null;
  const [from, until] = Period.parse(detail);
  const { docs } = await payload.find({
    collection: 'announcements',
    where: { language: { equals: subscription.language }, announcedAt: { greater_than: from, less_than_equal: until } },
    sort: 'announcedAt',
    pagination: false,
    depth: 0,
  });
  const { language: locale } = subscription;
  const lines = await readEditionLines(payload, locale, docs.filter((one) => concerns(subscription, one)));
  if (lines.length === 0) return null;
  const t = mailWords(locale);
  const blocks: Block[] = [{ paragraph: t('digestLead', { count: lines.length }) }, { items: lines.slice(0, mostItems) }];
  if (lines.length > mostItems) blocks.push({ paragraph: t('digestMore', { count: lines.length - mostItems }) });
  return {
    to: subscription.email,
    letter: { locale, subject: t('digestSubject', { date: formatDate(until, locale), count: lines.length }), blocks: [...blocks, await subscriberNote(payload, subscription)] },
    headers: subscriberHeaders(payload, subscription),
    ifRefused: () => endIfGone(payload, subscription),
  };
};
