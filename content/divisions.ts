import 'server-only';
import { cache } from 'react';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { keepReading } from '@/lib/kept-reading';
import { noteTags } from '@/lib/rendering';
import { listTag, recordTag } from '@/lib/tags';
import type { Division as DivisionRecord } from '@/payload-types';
import { toContacts, type Contacts } from './contacts';
import { listWhole } from './list-whole';
import { pickBody, pickText, readBoth, type LocalBody, type LocalText } from './local-text';
import { listOfficials, officialTags, type Official } from './officials';
import { getReader } from './reader';

/** A unit of the department. */
export type Division = {
  id: number;
  name: LocalText;
  kind: DivisionRecord['kind'];
  slug: string;
  path: string;
  /** Its address in each language. */
  editions: Record<Locale, string>;
  summary?: LocalText;
  duties?: LocalBody;
  head?: Official;
  contacts: Contacts;
};

/** Gives the divisions in the order of the organisation. */
export const listDivisions = cache(keepReading([listTag('divisions'), ...officialTags], async (locale: Locale): Promise<readonly Division[]> => {
  const { payload, asVisitor } = await getReader();
  const read = async (language: Locale) => {
    const { docs } = await payload.find({ collection: 'divisions', locale: language, pagination: false, sort: 'order', ...asVisitor });
    return docs;
  };
  const officials = await listOfficials(locale);
  const both = await readBoth(locale, read);
  const english = new Map((locale === 'en' ? both.map(({ own }) => own) : await read('en')).map((doc) => [doc.id, doc]));
  return listWhole('divisions', both, (division) => {
    const { original } = division;
    const name = pickText(division, (doc) => doc.name);
    const vietnameseSlug = original.slug;
    if (!name || !vietnameseSlug) return undefined;
    const slugs = { vi: vietnameseSlug, en: english.get(original.id)?.slug || vietnameseSlug };
    const addressIn = (language: Locale) => addressOf(language, { route: '/organisation/[slug]', params: { slug: slugs[language] } });
    return {
      id: original.id,
      name,
      kind: original.kind,
      slug: slugs[locale],
      path: addressIn(locale),
      editions: { vi: addressIn('vi'), en: addressIn('en') },
      summary: pickText(division, (doc) => doc.summary),
      duties: pickBody(division, (doc) => doc.duties),
      head: officials.find(({ id }) => id === (typeof original.head === 'object' ? original.head?.id : original.head)),
      contacts: toContacts(division),
    };
  });
}));

/** Gives the division at an address, or null. */
export async function getDivisionBySlug(locale: Locale, slug: string): Promise<Division | null> {
  const divisions = await listDivisions(locale);
  const division = divisions.find((one) => one.slug === slug);
  if (division) noteTags(recordTag('divisions', division.id));
  return division ?? null;
}
