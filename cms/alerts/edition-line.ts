import type { Payload } from 'payload';
import { addressOf } from '@/i18n/address';
import { formatDate } from '@/i18n/format-date';
import { mailWords } from '@/i18n/mail-words';
import type { Locale } from '@/i18n/routing';
import { env } from '@/lib/env';
import type { Announcement } from '@/payload-types';
import { publicStateOf } from '../editions/situation';

/** What a message says of one announcement. */
export type EditionLine = { kind: Announcement['kind']; title: string; href: string; notes: string[] };

/** Gives what is to be said of what was announced, as it is public now; null where readers do not see it any more. */
export async function readEditionLine(payload: Payload, { collection, record, kind, language: locale, note }: Announcement): Promise<EditionLine | null> {
  const edition = await payload.findByID({ collection, id: record, depth: 0, draft: false, disableErrors: true });
  if (!edition || publicStateOf(edition) !== 'published' || !edition.slug) return null;
  const t = mailWords(locale);
  const about = [edition.title, 'lead' in edition ? edition.lead : undefined];
  const reports = 'reports' in edition ? (edition.reports ?? []) : [];
  const [latest] = [...reports].sort((a, b) => Date.parse(b.date) - Date.parse(a.date));
  const issued = 'issuer' in edition ? t('issued', { issuer: edition.issuer, date: formatDate(edition.issuedOn, locale) }) : undefined;
  const notes = {
    published: [about[1] ?? issued],
    corrected: [note ? t('correctedNote', { note }) : undefined],
    reported: [latest && t('report', { date: formatDate(latest.date, locale), summary: latest.summary })],
  }[kind];
  return { kind, title: edition.title, href: addressOfEdition(locale, collection, edition.slug), notes: notes.filter((text) => text !== undefined) };
}

function addressOfEdition(locale: Locale, collection: Announcement['collection'], slug: string): string {
  return env.SITE_URL + addressOf(locale, { route: collection === 'news' ? '/news/[slug]' : '/directives/[slug]', params: { slug } });
}
