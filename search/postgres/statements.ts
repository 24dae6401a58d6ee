import type { Condition } from '../condition';
import { datedKinds, entryKinds } from '../entry';
import { filterTerms } from '../terms';

/** A statement of PostgreSQL with what stands for `$1`, `$2`, … */
export type Statement = { text: string; values: unknown[] };

/** What the index is made of: the terms, kept as one text, as a document of the full text search. */
export const vector = "array_to_tsvector(string_to_array(terms, ' '))";

/** Writes a condition as a `tsquery`: https://www.postgresql.org/docs/current/datatype-textsearch.html#DATATYPE-TSQUERY */
export function toTsquery({ all, none }: Pick<Condition, 'all' | 'none'>): string {
  const together = (terms: string[]) => `(${terms.map((term) => `'${term.replace(/['\\]/g, '$&$&')}'`).join(' & ')})`;
  return [together(all), ...none.map((terms) => `!${together(terms)}`)].join(' & ');
}

/** What stands on a page without a date is always current, and comes before what is dated. */
const undated = anyOf(entryKinds.filter((kind) => !datedKinds.includes(kind)).map(filterTerms.kind));

function anyOf(terms: string[]): string {
  return `(${terms.map((term) => `'${term}'`).join(' | ')})`;
}

/**
 * Divides all entries into stretches of time, the newest first. A common word stands in most entries: to order them all
 * takes long, and one stretch of the newest is enough to fill a page. What stands in few takes little in each.
 */
function stretchesOf(thisYear: number): string[] {
  const years = (from: number, to: number) => anyOf(Array.from({ length: to - from + 1 }, (_, index) => filterTerms.year(thisYear - from - index)));
  return [undated, years(-1, 0), years(1, 2), years(3, 5), years(6, 13), `!${undated} & !${years(-1, 13)}`];
}

/** So many entries are ordered all at once in less time than it takes to look into each stretch. */
const fewEntries = 2000;

/**
 * Selects the entries that meet a condition, the newest first: within a stretch by their day, the stretches in their
 * order. `among` is how many entries may meet it, where that is known.
 */
export function selectFound(condition: Condition, limit: number, among = Infinity): Statement {
  const query = toTsquery(condition);
  const wanted = among <= fewEntries ? [query] : stretchesOf(new Date().getFullYear()).map((stretch) => `${query} & ${stretch}`);
  const selects = wanted.map((_, index) => `(${selectHolding(condition, { query: index + 2, phrases: wanted.length + 2 }, 'ORDER BY day DESC, id DESC')})`);
  return {
    text: `SELECT id, day FROM (${selects.join(' UNION ALL ')}) AS found LIMIT $1`,
    values: [limit, ...wanted, ...condition.phrases],
  };
}

/** Counts the entries that meet a condition, those alike together: up to `limit`, whichever come first. */
export function tallyFound(condition: Condition, limit: number): Statement {
  return {
    text: `SELECT kind, topic, divisions, year, count(*) AS count FROM (${selectHolding(condition, { query: 2, phrases: 3 })} LIMIT $1) AS found
      GROUP BY kind, topic, divisions, year`,
    values: [limit, toTsquery(condition), ...condition.phrases],
  };
}

/** Selects what meets a condition; `places` are the numbers of the parameters that hold its query and the first of its phrases. */
function selectHolding({ phrases }: Condition, places: { query: number; phrases: number }, order = ''): string {
  // A question within, which the planner cannot turn round: texts are looked at one by one, and no more than are needed.
  const holds = phrases.map((_, index) => `(SELECT strpos(phrases, $${places.phrases + index}) > 0 FROM search_texts WHERE search_texts.id = met.id)`);
  const met = `SELECT id, day, kind, topic, divisions, year FROM search_entries WHERE ${vector} @@ $${places.query}::tsquery ${order}`;
  return holds.length > 0 ? `SELECT * FROM (${met}) AS met WHERE ${holds.join(' AND ')}` : met;
}

/** Selects entries with their texts. */
export function selectEntries(ids: number[]): Statement {
  return {
    text: `SELECT search_entries.id, kind, record, language, path, title, lead, date, topic, body, documents
      FROM search_entries JOIN search_texts USING (id) WHERE search_entries.id = ANY($1::int[])`,
    values: [ids],
  };
}

/** Selects the titles of entries. */
export function selectTitles(ids: number[]): Statement {
  return { text: 'SELECT id, title FROM search_entries WHERE id = ANY($1::int[])', values: [ids] };
}

/** More words than a language has; what a typing error is compared with must be read in time. */
const mostWords = 50_000;

/** Selects words of one language by their length. */
export function selectWords(language: string, shortest: number, longest: number): Statement {
  return {
    text: 'SELECT folded, written FROM search_words WHERE language = $1 AND length(folded) BETWEEN $2 AND $3 LIMIT $4',
    values: [language, shortest, longest, mostWords],
  };
}
