import type { Payload } from 'payload';
import { takeReads } from '@/delivery/invalidate';
import { toDay } from '@/lib/dates';
import { inTurnAmongServers } from '@/lib/in-turn';
import { repeat } from '../repeat';

const pause = 5 * 60 * 1000;
/** Of the pages read meanwhile, as many as are worth a row: the list that officials see is short. */
const mostPaths = 300;
const keptDays = 60;

/** Adds reads to the sums of a day (`2008-01-04`). */
export async function addReads(payload: Payload, day: string, reads: ReadonlyMap<string, number>): Promise<void> {
  const most = [...reads].sort(([, a], [, b]) => b - a).slice(0, mostPaths);
  for (const [path, count] of most) {
    const { docs } = await payload.find({ collection: 'page-reads', where: { day: { equals: day }, path: { equals: path } }, limit: 1, pagination: false, depth: 0 });
    const [row] = docs;
    if (row) await payload.update({ collection: 'page-reads', id: row.id, data: { reads: row.reads + count }, depth: 0 });
    else await payload.create({ collection: 'page-reads', data: { day, path, reads: count }, depth: 0 });
  }
}

/** Writes down every few minutes how often pages were read, for as long as this process lives. */
export function startKeepingReads(payload: Payload): void {
  repeat(payload, { first: pause, pause, failure: 'The reads of pages could not be written down' }, async () => {
    await inTurnAmongServers('reads', () => addReads(payload, toDay(new Date().toISOString()), takeReads()));
    const oldest = toDay(new Date(Date.now() - keptDays * 24 * 60 * 60 * 1000).toISOString());
    await payload.delete({ collection: 'page-reads', where: { day: { less_than: oldest } }, depth: 0 });
  });
}
