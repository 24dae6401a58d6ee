import type { Payload } from 'payload';
import { addressOf } from '@/i18n/address';
import { formatDate } from '@/i18n/format-date';
import { mailWords } from '@/i18n/mail-words';
import type { Locale } from '@/i18n/routing';
import { env } from '@/lib/env';
import type { Announcement, Directive, News } from '@/payload-types';
import { publicStateOf } from '../editions/situation';
import { reportsIn } from './announce';

/** What a message says of one edition. */
export type EditionLine = { title: string; href: string; notes: string[] };

/** An edition that readers see, as far as messages tell of it. */
type Public = Pick<News, 'id' | 'title' | 'slug'> & Pick<Directive, 'reports'> & { about: string };

/**
 * Gives what is to be said of what was announced in one language, once for each edition and as it is public now: those
 * that readers do not see any more are left out.
 */
export async function readEditionLines(payload: Payload, locale: Locale, announcements: Announcement[]): Promise<EditionLine[]> {
  const [news, directives] = await Promise.all([readNews(payload, recordsOf('news', announcements)), readDirectives(payload, locale, recordsOf('directives', announcements))]);
  const byEdition = new Map<string, Announcement[]>();
  for (const one of announcements) byEdition.set(nameOf(one), [...(byEdition.get(nameOf(one)) ?? []), one]);
  return [...byEdition.values()].flatMap((told) => {
    const [first] = told;
    if (!first) return [];
    const { collection, record } = first;
    const edition = (collection === 'news' ? news : directives).find(({ id }) => id === record);
    if (!edition?.slug) return [];
    const href = env.SITE_URL + addressOf(locale, { route: collection === 'news' ? '/news/[slug]' : '/directives/[slug]', params: { slug: edition.slug } });
    return [{ title: edition.title, href, notes: notesOf(locale, edition, told) }];
  });
}

const nameOf = ({ collection, record }: Announcement) => `${collection} ${record}`;

const recordsOf = (collection: Announcement['collection'], announcements: Announcement[]): number[] => [...new Set(announcements.filter((one) => one.collection === collection).map(({ record }) => record))];

const asPublic = { draft: false, pagination: false, depth: 0 } as const;

async function readNews(payload: Payload, ids: number[]): Promise<Public[]> {
  if (ids.length === 0) return [];
  const select = { title: true, slug: true, lead: true, editionState: true, _status: true } as const;
  const { docs } = await payload.find({ collection: 'news', where: { id: { in: ids } }, ...asPublic, select });
  return docs.filter((doc) => publicStateOf(doc) === 'published').map((doc) => ({ ...doc, about: doc.lead }));
}

async function readDirectives(payload: Payload, locale: Locale, ids: number[]): Promise<Public[]> {
  if (ids.length === 0) return [];
  const t = mailWords(locale);
  const select = { title: true, slug: true, issuer: true, issuedOn: true, reports: true, editionState: true, _status: true } as const;
  const { docs } = await payload.find({ collection: 'directives', where: { id: { in: ids } }, ...asPublic, select });
  return docs.filter((doc) => publicStateOf(doc) === 'published').map((doc) => ({ ...doc, about: t('issued', { issuer: doc.issuer, date: formatDate(doc.issuedOn, locale) }) }));
}

/** Of what is new it is said what it is about; its corrections are in it already. Then come the reports that were added, and what was corrected. */
function notesOf(locale: Locale, { about, reports }: Public, told: Announcement[]): string[] {
  const t = mailWords(locale);
  const isNew = told.some(({ kind }) => kind === 'published');
  const added = new Set(told.flatMap(({ key }) => reportsIn(key)));
  return [
    ...(isNew ? [about] : []),
    ...(reports ?? []).filter(({ id }) => id && added.has(id)).map(({ date, summary }) => t('report', { date: formatDate(date, locale), summary })),
    ...(isNew ? [] : told.flatMap(({ note }) => (note ? [t('correctedNote', { note })] : []))),
  ];
}
