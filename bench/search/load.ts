import { indexEntry, type Entry } from '../../search/entry';
import { makeItem, type Item } from './corpus';
import type { Engine } from './engines';

/** As a rebuild of the index does: cms/search/rebuild.ts. */
const batch = 50;

const toEntry = (item: Item, record: number): Entry => ({ kind: 'news', record, language: 'vi', path: `/tin-tuc/${record}`, ...item, documents: [], divisions: [] });

/** What is wanted is as long as all the others. */
function itemOf(wanted: Item[], number: number): Item {
  const made = makeItem(number);
  const own = wanted[number];
  return own ? { ...own, body: `${own.body} ${made.body}` } : made;
}

/**
 * Fills an index with so many items, the wanted ones among them, up to number `count`; gives how many a second. What the
 * corpus is made of is made meanwhile, and its time not counted.
 */
export async function load({ writer, run }: Engine, wanted: Item[], from: number, count: number): Promise<number> {
  let spent = 0;
  for (let first = from; first < count; first += batch) {
    const entries: Entry[] = [];
    for (let number = first; number < Math.min(first + batch, count); number += 1) entries.push(toEntry(itemOf(wanted, number), number + 1));
    const begun = performance.now();
    await run('BEGIN');
    await writer.put(run, entries.map(indexEntry));
    await run('COMMIT');
    spent += performance.now() - begun;
  }
  return ((count - from) * 1000) / spent;
}
