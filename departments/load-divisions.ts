import type { Locale } from '@/i18n/routing';
import { contactsOf } from './contacts';
import { bodyIn, findLoaded, loadOnce, type Loading } from './loading';
import type { DivisionEntry } from './schema';

/** Loads the units of the department. */
export async function loadDivisions(loading: Loading, divisions: DivisionEntry[]): Promise<void> {
  const { payload } = loading;
  for (const [index, { key, kind, name, slug, summary, duties, head, contacts }] of divisions.entries()) {
    const textsIn = (locale: Locale) => ({
      slug: slug?.[locale],
      summary: summary?.[locale],
      duties: bodyIn(loading, duties, locale),
      contacts: contactsOf(contacts, locale),
    });
    await loadOnce(loading, `divisions/${key}`, async (options) => {
      const headId = head === undefined ? undefined : await findLoaded(loading, 'officials', head);
      const data = { kind, order: index + 1, head: headId, name: name.vi, ...textsIn('vi') };
      const { id } = await payload.create({ collection: 'divisions', locale: 'vi', data, ...options() });
      if (name.en !== undefined) await payload.update({ collection: 'divisions', id, locale: 'en', data: { name: name.en, ...textsIn('en') }, ...options() });
      return id;
    });
  }
}
