import { conditionOf, ladderOf, type Condition, type Filters } from './condition';
import { TooSlow, type SearchReader, type StoredEntry, type Tally } from './engine';
import type { Query } from './query';

/** How long readers wait at most, in milliseconds. */
export const longestWait = 1000;

/** More results are not counted one by one. */
export const mostCounted = 5000;

/** What a search found. */
export type Found = {
  entries: StoredEntry[];
  /** All results, and the same without each one of the filters, to count what else could be chosen. */
  tallies: Tallies;
  /** Time was up before everything had been looked through. */
  cut: boolean;
};

/** The results alike together: under all filters, and under all but one. */
export type Tallies = { all: Tally[] } & Record<keyof Filters, Tally[]>;

export const filterNames = ['kind', 'topic', 'division', 'year'] as const satisfies (keyof Filters)[];

/** Says how many results there are, up to `mostCounted`. */
export const countResults = ({ all }: Tallies): number => all.reduce((sum, { count }) => sum + count, 0);

/** Searches. `offset` results are passed over, `limit` given. Fails with `TooSlow` when nothing at all is known in time. */
export async function search(reader: SearchReader, query: Query, filters: Filters, { offset, limit }: { offset: number; limit: number }): Promise<Found> {
  if (query.words.length === 0) return { entries: [], tallies: { all: [], kind: [], topic: [], division: [], year: [] }, cut: false };
  const until = Date.now() + longestWait;
  const tallies = await tally(reader, query, filters, until);
  const total = countResults(tallies);
  if (total === 0) return { entries: [], tallies, cut: false };
  // Where all have been found no lower rung has more.
  const { ids, cut } = await climbDown(reader, ladderOf(query, filters), { wanted: Math.min(offset + limit, total), total }, until);
  const wanted = ids.slice(offset, offset + limit);
  const entries = wanted.length > 0 ? await reader.read(wanted, until) : [];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return { entries: wanted.flatMap((id) => byId.get(id) ?? []), tallies, cut };
}

async function tally(reader: SearchReader, query: Query, filters: Filters, until: number): Promise<Tallies> {
  const all = await reader.tally(conditionOf(query, filters), mostCounted, until);
  const without = async (name: keyof Filters) =>
    filters[name] === undefined ? all : reader.tally(conditionOf(query, { ...filters, [name]: undefined }), mostCounted, until);
  return { all, kind: await without('kind'), topic: await without('topic'), division: await without('division'), year: await without('year') };
}

/** Gathers results rung by rung until there are as many as are wanted, or time is up. */
async function climbDown(reader: SearchReader, rungs: Condition[], { wanted, total }: { wanted: number; total: number }, until: number): Promise<{ ids: number[]; cut: boolean }> {
  const ids = new Set<number>();
  const among = total < mostCounted ? total : undefined;
  try {
    for (const rung of rungs) {
      if (ids.size >= wanted) break;
      // What is on a higher rung meets this condition too: among so many there are enough new ones.
      for (const id of await reader.find(rung, wanted, until, among)) ids.add(id);
    }
    return { ids: [...ids], cut: false };
  } catch (error) {
    if (error instanceof TooSlow && ids.size > 0) return { ids: [...ids], cut: true };
    throw error;
  }
}
