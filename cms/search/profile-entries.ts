import type { Payload } from 'payload';
import { toPlainText } from '@/lib/plain-text';
import { addressOf } from '@/i18n/address';
import { pageTitles } from '@/i18n/page-titles';
import { routing, type Locale } from '@/i18n/routing';
import type { Entry } from '@/search/entry';
import { asReader } from './as-reader';
import { readDocuments } from './documents';
import { joined } from './joined';
import { listAttached } from './list-attached';
import { portalPageCount, readPortalPage } from './portal-pages';
import type { TransactionId } from './sql';

/** Reads one record of the profile in each language, and in Vietnamese: what is missing in English stands so on pages. */
async function inEachLanguage<Doc>(read: (locale: Locale) => Promise<Doc | undefined>, make: (language: Locale, own: Doc, original: Doc) => Promise<Entry[]>): Promise<Entry[]> {
  const original = await read(routing.defaultLocale);
  if (original === undefined) return [];
  const entries: Entry[] = [];
  for (const language of routing.locales) {
    const own = language === routing.defaultLocale ? original : await read(language);
    entries.push(...(await make(language, own ?? original, original)));
  }
  return entries;
}

/** Gives what the index is to know of a division, in each language. */
export function readDivisionEntries(payload: Payload, record: number, transaction: TransactionId): Promise<Entry[]> {
  const read = async (locale: Locale) => {
    const { docs } = await payload.find({ collection: 'divisions', where: { id: { equals: record } }, limit: 1, locale, ...asReader(transaction) });
    return docs[0];
  };
  return inEachLanguage(read, async (language, own, original) => {
    const duties = own.duties ?? original.duties;
    const { contacts, slug } = original;
    const title = own.name || original.name;
    // Pages leave it out: content/divisions.ts.
    if (!title || !slug) return [];
    return [
      {
        kind: 'divisions',
        record,
        language,
        path: addressOf(language, { route: '/organisation/[slug]', params: { slug: own.slug || slug } }),
        title,
        lead: own.summary || original.summary || '',
        body: joined(toPlainText(duties), own.contacts?.address || contacts?.address, contacts?.phone, contacts?.email),
        documents: await readDocuments(payload, listAttached(duties), transaction),
        divisions: [record],
      },
    ];
  });
}

/** The same of an official, who belongs to the divisions that the official heads. */
export async function readOfficialEntries(payload: Payload, record: number, transaction: TransactionId): Promise<Entry[]> {
  const headed = await payload.find({ collection: 'divisions', where: { head: { equals: record } }, ...asReader(transaction) });
  const read = async (locale: Locale) => {
    const { docs } = await payload.find({ collection: 'officials', where: { id: { equals: record } }, limit: 1, locale, ...asReader(transaction) });
    return docs[0];
  };
  return inEachLanguage(read, async (language, own, original) => {
    const biography = own.biography ?? original.biography;
    const lead = own.position || original.position;
    // Pages leave it out: content/officials.ts.
    if (!lead) return [];
    return [
      {
        kind: 'officials',
        record,
        language,
        path: `${addressOf(language, '/leadership')}#official-${record}`,
        title: original.name,
        lead,
        body: joined(own.duties || original.duties, toPlainText(biography)),
        documents: await readDocuments(payload, listAttached(biography), transaction),
        divisions: headed.docs.map(({ id }) => id),
      },
    ];
  });
}

/** The pages on the department itself, in the order of their numbers in the index; the portal's own come after them. */
const pages = ['about', 'organisation', 'leadership', 'contact'] as const;

export const pageRecords = Array.from({ length: pages.length + portalPageCount }, (_, index) => index + 1);

/** The same of a page on the department, or of the portal's own. */
export function readPageEntries(payload: Payload, record: number, transaction: TransactionId): Promise<Entry[]> {
  const page = pages[record - 1];
  if (!page) return Promise.resolve(readPortalPage(record - 1 - pages.length, record));
  const read = (locale: Locale) => payload.findGlobal({ slug: 'department', locale, ...asReader(transaction) });
  return inEachLanguage(read, async (language, own, original) => {
    const pick = (get: (doc: typeof own) => string | null | undefined) => get(own) || get(original) || '';
    const [functions, history] = [own.functions ?? original.functions, own.history ?? original.history];
    const { contacts } = original;
    // A word of the department's name is no reason to show all of its pages first.
    const name = pick((doc) => doc.name);
    const texts = {
      about: { lead: pick((doc) => doc.introduction), body: joined(pick((doc) => doc.sector), toPlainText(functions), toPlainText(history)) },
      organisation: { lead: '', body: joined(name, pick((doc) => doc.organisationNote)) },
      leadership: { lead: '', body: name },
      contact: { lead: '', body: joined(name, pick((doc) => doc.contacts?.address), contacts?.phone, contacts?.email, pick((doc) => doc.contacts?.openingHours)) },
    }[page];
    return [
      {
        kind: 'pages',
        record,
        language,
        path: addressOf(language, `/${page}`),
        title: page === 'about' ? `${pageTitles[language][page]} – ${name}` : pageTitles[language][page],
        ...texts,
        documents: page === 'about' ? await readDocuments(payload, [...listAttached(functions), ...listAttached(history)], transaction) : [],
        divisions: [],
      },
    ];
  });
}
