import { contactsOf } from './contacts';
import { loadOnce, type Loading } from './loading';
import type { DepartmentEntry } from './schema';

/** Loads what the portal says of the department itself. */
export async function loadDepartmentProfile(loading: Loading, department: DepartmentEntry): Promise<void> {
  const { payload } = loading;
  await loadOnce(loading, 'department', async (options) => {
    const { foundedOn, officialLinks } = department;
    const links = officialLinks.map(({ name, url }) => ({ name: name.vi, url }));
    const data = { ...textsOf(loading, department, 'vi'), foundedOn, officialLinks: links };
    const saved = await payload.updateGlobal({ slug: 'department', locale: 'vi', data, ...options() });

    // The rows are the same in both languages; only their names differ.
    const rows = (saved.officialLinks ?? []).map((row, index) => ({ ...row, name: officialLinks[index]?.name.en ?? row.name }));
    const english = { ...textsOf(loading, department, 'en'), officialLinks: rows };
    await payload.updateGlobal({ slug: 'department', locale: 'en', data: english, ...options() });
    return undefined;
  });
}

function textsOf({ toBody }: Loading, department: DepartmentEntry, locale: 'vi' | 'en') {
  const { name, shortName, parentAuthority, sector, introduction, functions, history, organisationNote, source, contacts } = department;
  return {
    name: name[locale],
    shortName: shortName[locale],
    parentAuthority: parentAuthority?.[locale],
    sector: sector?.[locale],
    introduction: introduction?.[locale],
    functions: functions && toBody(functions[locale]),
    history: history && toBody(history[locale]),
    organisationNote: organisationNote?.[locale],
    source: source?.[locale],
    contacts: contactsOf(contacts, locale),
  };
}
