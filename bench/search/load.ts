import { indexEntry, type Entry } from '../../search/entry';
import { makeItem, type Item } from './corpus';
import type { Engine } from './engines';

/** As a rebuild of the index does: cms/search/rebuild.ts. */
const batch = 50;

/** So many items are made at a time. */
const stretch = 1000;

const toEntry = (item: Item, record: number): Entry => ({ kind: 'news', record, language: 'vi', path: `/tin-tuc/${record}`, ...item, documents: [], divisions: [] });

/** What is wanted is as long as all the others. */
function itemOf(wanted: Item[], number: number): Item {
  const made = makeItem(number);
  const own = wanted[number];
  return own ? { ...own, body: `${own.body} ${made.body}` } : made;
}

/**
 * Fills an index with so many items, the wanted ones among them, up to number `count`; gives how many a second. What the
 * corpus is made of is made before, and its time not counted.
 */
export async function load({ writer, runs }: Engine, wanted: Item[], from: number, count: number): Promise<number> {
  let spent = 0;
  for (let first = from; first < count; first += stretch) {
    const entries = Array.from({ length: Math.min(stretch, count - first) }, (_, index) => toEntry(itemOf(wanted, first + index), first + index + 1));
    const batches = Array.from({ length: Math.ceil(entries.length / batch) }, (_, index) => entries.slice(index * batch, (index + 1) * batch)).values();
    const begun = performance.now();
    await Promise.all(
      runs.map(async (run) => {
        for (const some of batches) {
          await run('BEGIN');
          await writer.put(run, some.map(indexEntry));
          await run('COMMIT');
        }
      }),
    );
    spent += performance.now() - begun;
  }
  return ((count - from) * 1000) / spent;
}
