import { conditionOf, ladderOf, type Condition, type Filters, type Rung } from './condition';
import { TooSlow, type SearchReader, type StoredEntry, type Tally } from './engine';
import type { Query } from './query';

/** How long readers wait at most, in milliseconds. */
export const longestWait = 1000;

/** More results are not counted one by one; of phrases, for which texts are looked through one after the other, not even so many. */
const mostCounted = 5000;
const mostOfPhrases = 500;

/** What a search found. */
export type Found = {
  entries: StoredEntry[];
  /** All results, and the same without each one of the filters, to count what else could be chosen. */
  tallies: Tallies;
  /** There are more than were counted. */
  capped: boolean;
  /** Time was up before everything had been looked through. */
  cut: boolean;
};

/** The results alike together: under all filters, and under all but one. */
export type Tallies = { all: Tally[] } & Record<keyof Filters, Tally[]>;

/** Says how many results were counted. */
export const countResults = ({ all }: Tallies): number => all.reduce((sum, { count }) => sum + count, 0);

/** Searches. `offset` results are passed over, `limit` given. Fails with `TooSlow` when nothing at all is known in time. */
export async function search(reader: SearchReader, query: Query, filters: Filters, { offset, limit }: { offset: number; limit: number }): Promise<Found> {
  if (query.words.length === 0) return { entries: [], tallies: { all: [], kind: [], topic: [], division: [], year: [] }, capped: false, cut: false };
  const until = Date.now() + longestWait;
  const most = conditionOf(query, filters).phrases.length > 0 ? mostOfPhrases : mostCounted;
  const tallies = await tally(reader, query, filters, most, until);
  const total = countResults(tallies);
  const capped = total >= most;
  if (total === 0) return { entries: [], tallies, capped, cut: false };
  // Where all have been found no lower rung has more.
  const { ids, cut } = await climbDown(reader, ladderOf(query, filters), Math.min(offset + limit, total), capped ? undefined : total, until);
  const wanted = ids.slice(offset, offset + limit);
  const entries = wanted.length > 0 ? await reader.read(wanted, until) : [];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return { entries: wanted.flatMap((id) => byId.get(id) ?? []), tallies, capped, cut };
}

async function tally(reader: SearchReader, query: Query, filters: Filters, most: number, until: number): Promise<Tallies> {
  const all = await reader.tally(conditionOf(query, filters), most, until);
  const without = async (name: keyof Filters) =>
    filters[name] === undefined ? all : reader.tally(conditionOf(query, { ...filters, [name]: undefined }), most, until);
  return { all, kind: await without('kind'), topic: await without('topic'), division: await without('division'), year: await without('year') };
}

/** Gathers results rung by rung until there are as many as are wanted, or time is up. */
async function climbDown(reader: SearchReader, rungs: Rung[], wanted: number, total: number | undefined, until: number): Promise<{ ids: number[]; cut: boolean }> {
  const ids = new Set<number>();
  const asked = new Map<Condition, number[]>();
  async function find(condition: Condition, among: number | undefined): Promise<number[]> {
    // What is on a higher rung meets this condition too: among so many there are enough new ones.
    const found = asked.get(condition) ?? (among === 0 ? [] : await reader.find(condition, wanted, until, among));
    asked.set(condition, found);
    return found;
  }
  try {
    for (const { condition, wider } of rungs) {
      if (ids.size >= wanted) break;
      const around = wider && (await find(wider, total)).length;
      for (const id of await find(condition, around !== undefined && around < wanted ? around : total)) ids.add(id);
    }
    return { ids: [...ids], cut: false };
  } catch (error) {
    if (error instanceof TooSlow && ids.size > 0) return { ids: [...ids], cut: true };
    throw error;
  }
}
