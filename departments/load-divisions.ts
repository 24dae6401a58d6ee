import { contactsOf } from './contacts';
import { findLoaded, loadOnce, type Loading } from './loading';
import type { DivisionEntry } from './schema';

/** Loads the units of the department. */
export async function loadDivisions(loading: Loading, divisions: DivisionEntry[]): Promise<void> {
  const { payload, toBody } = loading;
  for (const [index, { key, kind, name, slug, summary, duties, head, contacts }] of divisions.entries()) {
    const textsIn = (locale: 'vi' | 'en') => ({
      name: name[locale],
      slug: slug?.[locale],
      summary: summary?.[locale],
      duties: duties && toBody(duties[locale]),
      contacts: contactsOf(contacts, locale),
    });
    await loadOnce(loading, `divisions/${key}`, async (options) => {
      const headId = head === undefined ? undefined : await findLoaded(loading, 'officials', head);
      const data = { kind, order: index + 1, head: headId, ...textsIn('vi') };
      const { id } = await payload.create({ collection: 'divisions', locale: 'vi', data, ...options() });
      await payload.update({ collection: 'divisions', id, locale: 'en', data: textsIn('en'), ...options() });
      return id;
    });
  }
}
