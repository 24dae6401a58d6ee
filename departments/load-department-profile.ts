import type { Locale } from '@/i18n/routing';
import { contactsOf } from './contacts';
import { bodyIn, loadOnce, type Loading } from './loading';
import type { DepartmentEntry } from './schema';

/** Loads what the portal says of the department itself. */
export async function loadDepartmentProfile(loading: Loading, department: DepartmentEntry): Promise<void> {
  const { payload } = loading;
  await loadOnce(loading, 'department', async (options) => {
    const { name, shortName, foundedOn, officialLinks } = department;
    const links = officialLinks.map((link) => ({ name: link.name.vi, url: link.url }));
    const data = { name: name.vi, shortName: shortName.vi, ...textsOf(loading, department, 'vi'), foundedOn, officialLinks: links };
    const saved = await payload.updateGlobal({ slug: 'department', locale: 'vi', data, ...options() });

    if (name.en === undefined || shortName.en === undefined) return undefined;
    // The rows are the same in both languages; only their names differ.
    const rows = (saved.officialLinks ?? []).map((row, index) => ({ ...row, name: officialLinks[index]?.name.en ?? row.name }));
    const english = { name: name.en, shortName: shortName.en, ...textsOf(loading, department, 'en'), officialLinks: rows };
    await payload.updateGlobal({ slug: 'department', locale: 'en', data: english, ...options() });
    return undefined;
  });
}

function textsOf(loading: Loading, department: DepartmentEntry, locale: Locale) {
  const { parentAuthority, sector, introduction, functions, history, organisationNote, source, contacts } = department;
  return {
    parentAuthority: parentAuthority?.[locale],
    sector: sector?.[locale],
    introduction: introduction?.[locale],
    functions: bodyIn(loading, functions, locale),
    history: bodyIn(loading, history, locale),
    organisationNote: organisationNote?.[locale],
    source: source?.[locale],
    contacts: contactsOf(contacts, locale),
  };
}
