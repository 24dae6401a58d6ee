import type { Locale } from '@/i18n/routing';
import { bodyIn, loadOnce, type Loading } from './loading';
import type { OfficialEntry } from './schema';

/** Loads the directory of officials. */
export async function loadOfficials(loading: Loading, officials: OfficialEntry[]): Promise<void> {
  const { payload } = loading;
  for (const [index, { key, name, position, asOf, duties, biography }] of officials.entries()) {
    const textsIn = (locale: Locale) => ({
      duties: duties?.[locale],
      biography: bodyIn(loading, biography, locale),
    });
    await loadOnce(loading, `officials/${key}`, async (options) => {
      const data = { name, asOf, order: index + 1, position: position.vi, ...textsIn('vi') };
      const { id } = await payload.create({ collection: 'officials', locale: 'vi', data, ...options() });
      if (position.en !== undefined) {
        await payload.update({ collection: 'officials', id, locale: 'en', data: { position: position.en, ...textsIn('en') }, ...options() });
      }
      return id;
    });
  }
}
