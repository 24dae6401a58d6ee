import 'server-only';
import { cache } from 'react';
import { routing, type Locale } from '@/i18n/routing';
import { keepReading } from '@/lib/kept-reading';
import { listTag } from '@/lib/tags';
import { toContacts, type Contacts } from './contacts';
import { pickBody, pickText, type LocalBody, type LocalText } from './local-text';
import { toPicture, type Picture } from '@/lib/pictures';
import { getReader } from './reader';

/** The body whose portal this is. */
export type Department = {
  name: LocalText;
  shortName: LocalText;
  parentAuthority?: LocalText;
  sector?: LocalText;
  /** ISO 8601. */
  foundedOn?: string;
  introduction?: LocalText;
  functions?: LocalBody;
  history?: LocalBody;
  organisationNote?: LocalText;
  source?: LocalText;
  contacts: Contacts;
  officialLinks: { name: LocalText; url: string }[];
  logo?: Picture;
};

/** A portal whose department has not been described yet still opens, under the product's own name. */
const unnamed: LocalText = { text: 'Cổng Sở', lang: 'vi' };

/** Gives the profile of the department. */
export const getDepartment = cache(keepReading([listTag('department'), listTag('media'), listTag('attachments')], async (locale: Locale): Promise<Department> => {
  const { payload, asVisitor } = await getReader();
  const read = (language: Locale) => payload.findGlobal({ slug: 'department', locale: language, ...asVisitor, draft: false });
  const original = await read(routing.defaultLocale);
  const both = { locale, original, own: locale === routing.defaultLocale ? original : await read(locale) };
  const name = pickText(both, (doc) => doc.name) ?? unnamed;
  const ownLinks = new Map(both.own.officialLinks?.map((link) => [link.id, link]));
  return {
    name,
    shortName: pickText(both, (doc) => doc.shortName) ?? name,
    parentAuthority: pickText(both, (doc) => doc.parentAuthority),
    sector: pickText(both, (doc) => doc.sector),
    foundedOn: original.foundedOn ?? undefined,
    introduction: pickText(both, (doc) => doc.introduction),
    functions: pickBody(both, (doc) => doc.functions),
    history: pickBody(both, (doc) => doc.history),
    organisationNote: pickText(both, (doc) => doc.organisationNote),
    source: pickText(both, (doc) => doc.source),
    contacts: toContacts(both),
    officialLinks: (original.officialLinks ?? []).flatMap((link) => {
      const linkName = pickText({ locale, original: link, own: ownLinks.get(link.id) ?? link }, (entry) => entry.name);
      return linkName ? [{ name: linkName, url: link.url }] : [];
    }),
    logo: toPicture(original.logo, locale),
  };
}));
