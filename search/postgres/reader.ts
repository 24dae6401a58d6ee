import pg from 'pg';
import { within } from '@/lib/within';
import { TooSlow, type Row, type SearchReader } from '../engine';
import { EntryRows, IdRows, TallyRows, TitleRows, WordRows } from '../rows';
import { selectEntries, selectFound, selectTitles, selectWords, tallyFound, type Statement } from './statements';

/** Searches have connections of their own: a rush of them must not keep an official from saving. */
const connections = 4;

/** The server gives a question up after so many milliseconds, whoever waits for it. */
const longest = 1000;

const isCancelled = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '57014';

/** Reads the index of a portal on PostgreSQL. */
export function createPostgresReader(connectionString: string): SearchReader {
  const pool = new pg.Pool({
    connectionString,
    max: connections,
    connectionTimeoutMillis: longest,
    statement_timeout: longest,
    // A server that has vanished gives nothing up.
    query_timeout: 2 * longest,
    keepAlive: true,
    // Without the index a condition would be worked out for every entry, and the planner cannot know how slow that is.
    // One worker after the other: stretches of time are gone through in their order.
    options: '-c enable_seqscan=off -c jit=off -c max_parallel_workers_per_gather=0',
    allowExitOnIdle: true,
  });
  // A connection that breaks while nobody uses it is replaced by the next question.
  pool.on('error', () => {});

  async function ask(statement: Statement, until: number): Promise<Row[]> {
    const left = until - Date.now();
    if (left <= 0) throw new TooSlow();
    try {
      const { rows } = await within(left, pool.query<Row>(statement), () => new TooSlow());
      return rows;
    } catch (error) {
      throw isCancelled(error) ? new TooSlow() : error;
    }
  }

  return {
    open: async () => void (await pool.query('SELECT 1')),
    find: async (condition, limit, until, among) => IdRows.parse(await ask(selectFound(condition, limit, among), until)).map(({ id }) => id),
    tally: async (condition, limit, until) => TallyRows.parse(await ask(tallyFound(condition, limit), until)),
    read: async (ids, until) => EntryRows.parse(await ask(selectEntries(ids), until)),
    titles: async (ids, until) => TitleRows.parse(await ask(selectTitles(ids), until)),
    listWords: async (language, shortest, longestWord, until) => WordRows.parse(await ask(selectWords(language, shortest, longestWord), until)),
    close: () => pool.end(),
  };
}
