import { z } from 'zod';
import type { Department as DepartmentView } from '@/content/department';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { absoluteUrl } from '@/lib/absolute-url';
import { Address, Contacts, Day, Language, Text, toContacts, toOptionalDay, toOptionalText, toText } from './parts';
import { toLocalPlainText } from './local-plain-text';

export const Department = z
  .object({
    language: Language,
    name: Text,
    shortName: Text,
    url: Address,
    parentAuthority: Text.optional(),
    sector: Text.optional(),
    foundedOn: Day.optional(),
    introduction: Text.optional(),
    functions: Text.optional(),
    history: Text.optional(),
    organisationNote: Text.optional(),
    source: Text.optional().meta({ description: 'Where the facts of the profile come from.' }),
    contacts: Contacts,
    officialLinks: z.array(z.object({ name: Text, url: z.string() })),
    logo: Address.optional(),
  })
  .meta({ description: 'The profile of the department. What is not known is left out.' });

/** Makes the profile as data. */
export function toOpenDepartment(locale: Locale, department: DepartmentView): z.output<typeof Department> {
  const { name, shortName, parentAuthority, sector, foundedOn, introduction, functions, history } = department;
  return {
    language: locale,
    name: toText(name),
    shortName: toText(shortName),
    url: absoluteUrl(addressOf(locale, '/about')),
    parentAuthority: toOptionalText(parentAuthority),
    sector: toOptionalText(sector),
    foundedOn: toOptionalDay(foundedOn),
    introduction: toOptionalText(introduction),
    functions: toLocalPlainText(functions),
    history: toLocalPlainText(history),
    organisationNote: toOptionalText(department.organisationNote),
    source: toOptionalText(department.source),
    contacts: toContacts(department.contacts),
    officialLinks: department.officialLinks.map((link) => ({ name: toText(link.name), url: link.url })),
    logo: department.logo && absoluteUrl(department.logo.src),
  };
}
