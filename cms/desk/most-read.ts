import { toDay } from '@/lib/dates';
import { isEditionSlug } from '../editions/edition-slugs';
import { speak } from '../speak';
import type { Asker } from './asker';
import { mostItems, type DeskItem } from './desk-list';

const week = 7 * 24 * 60 * 60 * 1000;

/** Gives the news items and directives that were read most in the last seven days. */
export async function listMostRead(asker: Asker): Promise<DeskItem[]> {
  const { payload } = asker;
  const since = toDay(new Date(Date.now() - week).toISOString());
  const { docs } = await payload.find({ collection: 'page-reads', where: { day: { greater_than: since } }, pagination: false, depth: 0 });
  const sums = new Map<string, number>();
  for (const { path, reads } of docs) sums.set(path, (sums.get(path) ?? 0) + reads);
  // Addresses of items are few among those of lists and profile pages.
  const most = [...sums].sort(([, a], [, b]) => b - a).slice(0, 100);
  const { docs: addresses } = await payload.find({ collection: 'addresses', where: { path: { in: most.map(([path]) => path) } }, pagination: false, depth: 0 });
  const records = new Map(addresses.map((address) => [address.path, address]));
  const items: DeskItem[] = [];
  for (const [path, reads] of most) {
    const address = records.get(path);
    const collection = address?.collection;
    if (!address || !isEditionSlug(collection)) continue;
    const record = await payload.findByID({ collection, id: address.record, depth: 0, disableErrors: true, select: { title: true } });
    if (!record) continue;
    const note = speak(asker, { vi: `${reads.toLocaleString('vi')} lượt`, en: `${reads.toLocaleString('en')} ${reads === 1 ? 'read' : 'reads'}` });
    items.push({ href: `/admin/collections/${collection}/${address.record}`, text: record.title, note });
    if (items.length === mostItems) break;
  }
  return items;
}
