import type { Payload } from 'payload';
import { firstHash, hashEntry } from './entry';
import { headId } from './record';

/** What is wrong with the trail: where, and how. */
export type Fault = { sequence: number; fault: 'missing' | 'altered' | 'endMissing' | 'endAltered' };

const batch = 1000;

/** Follows the trail from its first entry and gives every fault; an empty list means that it is whole. */
export async function verifyTrail(payload: Payload): Promise<{ entries: number; faults: Fault[] }> {
  const faults: Fault[] = [];
  let expected = 1;
  let previous = firstHash;
  for (let more = true; more; ) {
    const { docs } = await payload.find({
      collection: 'trail',
      where: { sequence: { greater_than_equal: expected } },
      sort: 'sequence',
      limit: batch,
      pagination: false,
      depth: 0,
    });
    for (const entry of docs) {
      for (; expected < entry.sequence; expected += 1) faults.push({ sequence: expected, fault: 'missing' });
      // After a gap the chain is taken up at the next entry: one loss is one fault.
      const before = faults.at(-1)?.sequence === entry.sequence - 1 ? entry.previousHash : previous;
      if (entry.previousHash !== before || hashEntry(before, entry) !== entry.hash) faults.push({ sequence: entry.sequence, fault: 'altered' });
      previous = entry.hash;
      expected = entry.sequence + 1;
    }
    more = docs.length === batch;
  }
  const head = await payload.findByID({ collection: 'trail-heads', id: headId, depth: 0 });
  for (let sequence = expected; sequence <= head.entries; sequence += 1) faults.push({ sequence, fault: 'endMissing' });
  if (expected > head.entries && (head.entries !== expected - 1 || head.hash !== previous)) faults.push({ sequence: expected - 1, fault: 'endAltered' });
  return { entries: expected - 1, faults };
}
