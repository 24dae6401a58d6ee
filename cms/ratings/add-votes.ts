import type { Payload } from 'payload';
import { z } from 'zod';
import type { RunSql } from '@/search/engine';
import { inTransaction } from '../search/in-transaction';
import { sqlWithin } from '../search/sql';
import { countFields } from './collections';

/** A reader's rating of a news item, 1 to 5. `reader` is the hash of the reader for this item and day. */
export type Vote = { news: number; reader: string; stars: number };

const Known = z.array(z.object({ reader: z.string(), stars: z.coerce.number() }));
const Ids = z.array(z.object({ id: z.coerce.number() }));

/**
 * Writes votes of a day (`2008-01-04`) in one transaction, and brings the counts of their items up to date. A reader who
 * has voted for the item on that day has changed their mind: the last vote counts. Items that are gone are passed over.
 */
export async function addVotes(payload: Payload, day: string, votes: readonly Vote[]): Promise<void> {
  const latest = [...new Map(votes.map((vote) => [vote.reader, vote])).values()];
  await inTransaction(payload, async (transaction) => {
    const run = sqlWithin(payload, transaction);
    const items = new Set(latest.map(({ news }) => news));
    const present = new Set(Ids.parse(await run(`SELECT id FROM news WHERE id IN (${marks(items.size)})`, [...items])).map(({ id }) => id));
    const counted = latest.filter(({ news }) => present.has(news));
    if (counted.length === 0) return;
    const known = Known.parse(await run(`SELECT reader, stars FROM rating_votes WHERE reader IN (${marks(counted.length)})`, counted.map(({ reader }) => reader)));
    const before = new Map(known.map(({ reader, stars }) => [reader, stars]));
    await run(
      `INSERT INTO rating_votes (reader, news, stars, day) VALUES ${counted.map(() => '(?, ?, ?, ?)').join(', ')} ON CONFLICT (reader) DO UPDATE SET stars = excluded.stars`,
      counted.flatMap(({ reader, news, stars }) => [reader, news, stars, day]),
    );
    for (const news of present) await addToCounts(run, news, counted.filter((vote) => vote.news === news), before);
  });
}

async function addToCounts(run: RunSql, news: number, votes: readonly Vote[], before: ReadonlyMap<string, number>): Promise<void> {
  const change = countFields.map(() => 0);
  for (const { reader, stars } of votes) {
    change[stars - 1] = (change[stars - 1] ?? 0) + 1;
    const old = before.get(reader);
    if (old !== undefined) change[old - 1] = (change[old - 1] ?? 0) - 1;
  }
  const count = change.reduce((sum, one) => sum + one, 0);
  const points = change.reduce((sum, one, index) => sum + one * (index + 1), 0);
  const names = ['votes', 'points', ...countFields];
  await run(
    `INSERT INTO ratings (news_id, ${names.join(', ')}) VALUES (${marks(names.length + 1)})
     ON CONFLICT (news_id) DO UPDATE SET ${names.map((name) => `${name} = ratings.${name} + excluded.${name}`).join(', ')}`,
    [news, count, points, ...change],
  );
}

const marks = (count: number): string => Array.from({ length: count }, () => '?').join(', ');

const Rated = z.array(z.object({ news: z.coerce.number() }));

/** Gives the items that were rated on a day. */
export async function listRatedOn(payload: Payload, day: string): Promise<number[]> {
  return Rated.parse(await sqlWithin(payload, undefined)('SELECT DISTINCT news FROM rating_votes WHERE day = ?', [day])).map(({ news }) => news);
}

/** Forgets who has voted before a day, and the counts of items that are gone. */
export async function forgetVotes(payload: Payload, day: string): Promise<void> {
  await inTransaction(payload, async (transaction) => {
    const run = sqlWithin(payload, transaction);
    await run('DELETE FROM rating_votes WHERE day < ?', [day]);
    await run('DELETE FROM ratings WHERE news_id IS NULL');
  });
}
