import { loadOnce, type Loading } from './loading';
import type { OfficialEntry } from './schema';

/** Loads the directory of officials. */
export async function loadOfficials(loading: Loading, officials: OfficialEntry[]): Promise<void> {
  const { payload, toBody } = loading;
  for (const [index, { key, name, position, asOf, duties, biography }] of officials.entries()) {
    const textsIn = (locale: 'vi' | 'en') => ({
      position: position[locale],
      duties: duties?.[locale],
      biography: biography && toBody(biography[locale]),
    });
    await loadOnce(loading, `officials/${key}`, async (options) => {
      const data = { name, asOf, order: index + 1, ...textsIn('vi') };
      const { id } = await payload.create({ collection: 'officials', locale: 'vi', data, ...options() });
      await payload.update({ collection: 'officials', id, locale: 'en', data: textsIn('en'), ...options() });
      return id;
    });
  }
}
