import type { Payload } from 'payload';
import { finishBeforeClosing, isClosing } from '@/lib/closing';
import { pause } from '@/lib/pause';
import { searchWriter } from '@/search';
import { listOlder } from '@/search/older';
import { dropFoundPages } from '../drop-pages';
import { inTransaction } from './in-transaction';
import { indexRecords } from './index-record';
import { sqlWithin } from './sql';

/** So many entries are indexed in one transaction, and so long is nothing between two, in milliseconds: readers and officials come first. */
const batch = 10;
const rest = 100;

/** How long after a failure the rest is tried again, in milliseconds. */
const again = 60_000;

/** No page of the portal has this number: servers that renew the index take turns by it. */
const turn = 0;

/**
 * Indexes anew, in the background, what an older version indexed by other rules: at every start, since a server of that
 * version may have gone on until then. Keeps no process alive.
 */
export function keepIndexRenewed(payload: Payload): void {
  const run = async () => {
    try {
      const entries = await renewIndex(payload);
      if (entries > 0) payload.logger.info({ entries, msg: 'The search index has been brought to the rules of this version' });
    } catch (error) {
      payload.logger.error({ err: error, msg: 'The search index could not be brought to the rules of this version' });
      setTimeout(() => void run(), again).unref();
    }
  };
  void run();
}

/** Indexes anew what bears other rules than those of this version, the newest first. Gives how many entries that were. */
export async function renewIndex(payload: Payload): Promise<number> {
  let renewed = 0;
  try {
    for (let below: number | undefined; !isClosing(); await pause(rest)) {
      const from = below;
      const entries = await finishBeforeClosing(() => renewBatch(payload, from));
      below = entries.at(-1)?.id;
      if (below === undefined) break;
      renewed += entries.length;
    }
  } finally {
    // Once for all batches: a cache in front is told each time.
    if (renewed > 0) await dropFoundPages(payload);
  }
  return renewed;
}

async function renewBatch(payload: Payload, below: number | undefined) {
  // Asked first without a lock: nearly always there is nothing to do, and on SQLite nobody has to wait for that.
  if ((await listOlder(sqlWithin(payload, undefined), 1, below)).length === 0) return [];
  return inTransaction(payload, async (transaction) => {
    const run = sqlWithin(payload, transaction);
    await searchWriter.lock(run, 'pages', turn);
    // What another server has done meanwhile is not done again.
    const entries = await listOlder(run, batch, below);
    // Some records are there once for each language.
    const records = new Map(entries.map(({ kind, record }) => [`${kind} ${record}`, { kind, record }]));
    await indexRecords(payload, [...records.values()], transaction);
    return entries;
  });
}
