import type { Condition } from '../condition';
import { datedKinds, entryKinds } from '../entry';
import { filterTerms } from '../terms';

/** A statement of PostgreSQL with what stands for `$1`, `$2`, … */
export type Statement = { text: string; values: unknown[] };

/** The index holds terms as numbers of 64 bits, which are compared sooner than texts and never meet by chance. */
export const hashes = (terms: string): string => `ARRAY(SELECT hashtextextended(term, 0) FROM unnest(${terms}) AS term)`;

/** Notes a value of a statement and gives what stands for it. */
type Place = (value: unknown) => string;

const holdsAll = (place: Place, terms: string[]) => `terms @> ${hashes(`${place(terms)}::text[]`)}`;
const holdsAny = (place: Place, terms: string[]) => `terms && ${hashes(`${place(terms)}::text[]`)}`;

/** What stands on a page without a date is always current, and comes before what is dated. */
const undated = entryKinds.filter((kind) => !datedKinds.includes(kind));

/**
 * Divides all entries into stretches of time, the newest first. A common word stands in most entries: to order them all
 * takes long, and one stretch of the newest is enough to fill a page. What stands in few takes little in each.
 */
function stretchesOf(thisYear: number, place: Place): string[] {
  const recent = [...undated.map(filterTerms.kind), ...yearTerms(thisYear - 1, thisYear + 1)];
  // What is left is looked through entry by entry.
  const left = `kind <> ALL (${place(undated)}::text[]) AND (year BETWEEN ${place(thisYear - 5)}::int AND ${place(thisYear + 1)}::int) IS NOT TRUE`;
  return [holdsAny(place, recent), holdsAny(place, yearTerms(thisYear - 5, thisYear - 2)), left];
}

const yearTerms = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, index) => filterTerms.year(from + index));

/** So many entries are ordered all at once in less time than it takes to look into each stretch. */
const fewEntries = 2000;

/**
 * Selects the entries that meet a condition, the newest first: within a stretch by their day, the stretches in their
 * order. `among` is how many entries may meet it, where that is known.
 */
export function selectFound(condition: Condition, limit: number, among = Infinity): Statement {
  return makeStatement((place) => {
    const terms = holdsAll(place, condition.all);
    const stretches = among <= fewEntries ? ['true'] : stretchesOf(new Date().getFullYear(), place);
    const selects = stretches.map((stretch) => `(SELECT id, day FROM search_entries WHERE ${terms} AND ${stretch} ORDER BY day DESC, id DESC)`);
    return `SELECT id, day FROM (${selects.join(' UNION ALL ')}) AS met ${restOf(condition, place)} LIMIT ${place(limit)}`;
  });
}

/** Counts the entries that meet a condition, those alike together: up to `limit`, whichever come first. */
export function tallyFound(condition: Condition, limit: number): Statement {
  return makeStatement((place) => {
    const met = `SELECT id, kind, topic, divisions, year FROM search_entries WHERE ${holdsAll(place, condition.all)}`;
    return `SELECT kind, topic, divisions, year, count(*) AS count FROM (SELECT * FROM (${met}) AS met ${restOf(condition, place)} LIMIT ${place(limit)}) AS found
      GROUP BY kind, topic, divisions, year`;
  });
}

function makeStatement(write: (place: Place) => string): Statement {
  const values: unknown[] = [];
  return { text: write((value) => `$${values.push(value)}`), values };
}

/** Writes what is left to check of entries that hold all the terms of a condition: no more are looked at than are needed. */
function restOf({ all, none, phrases }: Condition, place: Place): string {
  // Most that have the excluded terms were never found, and need not be known.
  const excluded = none.map((some) => `id NOT IN (SELECT id FROM search_entries WHERE ${holdsAll(place, [...all, ...some])})`);
  // A question within, which the planner cannot turn round: texts are looked at one by one.
  const spoken = phrases.map((phrase) => `(SELECT strpos(phrases, ${place(phrase)}) > 0 FROM search_texts WHERE search_texts.id = met.id)`);
  const checks = [...excluded, ...spoken];
  return checks.length > 0 ? `WHERE ${checks.join(' AND ')}` : '';
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
