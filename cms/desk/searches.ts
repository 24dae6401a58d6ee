import { speak } from '../speak';
import type { Asker } from './asker';
import { mostItems, type DeskItem } from './desk-list';

const week = 7 * 24 * 60 * 60 * 1000;

/** Gives what readers searched for most in the last seven days, of what was found or of what was not. */
async function listSearches(asker: Asker, collection: 'found-searches' | 'missed-searches'): Promise<DeskItem[]> {
  const { docs } = await asker.payload.find({
    collection,
    where: { day: { greater_than: new Date(Date.now() - week).toISOString() } },
    pagination: false,
    depth: 0,
  });
  const sums = new Map<string, number>();
  for (const { query, count } of docs) sums.set(query, (sums.get(query) ?? 0) + count);
  return [...sums]
    .sort(([a, most], [b, more]) => more - most || a.localeCompare(b))
    .slice(0, mostItems)
    .map(([query, count]) => ({
      href: `/admin/collections/${collection}?${new URLSearchParams({ 'where[query][equals]': query })}`,
      text: query,
      note: speak(asker, { vi: `${count.toLocaleString('vi')} lần`, en: `${count.toLocaleString('en')} ${count === 1 ? 'time' : 'times'}` }),
    }));
}

/** Gives what readers searched for most and found. */
export const listFoundSearches = (asker: Asker): Promise<DeskItem[]> => listSearches(asker, 'found-searches');

/** Gives what readers searched for most and did not find. */
export const listMissedSearches = (asker: Asker): Promise<DeskItem[]> => listSearches(asker, 'missed-searches');
