import type { Condition } from '../condition';

/** A statement of PostgreSQL with what stands for `$1`, `$2`, … */
export type Statement = { text: string; values: unknown[] };

/** What the index is made of: the terms, kept as one text, as a document of the full text search. */
export const vector = "array_to_tsvector(string_to_array(terms, ' '))";

/** Writes a condition as a `tsquery`: https://www.postgresql.org/docs/current/datatype-textsearch.html#DATATYPE-TSQUERY */
export function toTsquery({ all, none }: Pick<Condition, 'all' | 'none'>): string {
  const together = (terms: string[]) => `(${terms.map((term) => `'${term.replace(/['\\]/g, '$&$&')}'`).join(' & ')})`;
  return [together(all), ...none.map((terms) => `!${together(terms)}`)].join(' & ');
}

/** Selects the numbers of the entries that meet a condition, the newest first. */
export function selectFound(condition: Condition, limit: number, columns = 'id'): Statement {
  const { phrases } = condition;
  const from = phrases.length > 0 ? 'search_entries JOIN search_texts USING (id)' : 'search_entries';
  const rules = [`${vector} @@ $1::tsquery`, ...phrases.map((_, index) => `strpos(phrases, $${index + 3}) > 0`)];
  return {
    text: `SELECT ${columns} FROM ${from} WHERE ${rules.join(' AND ')} ORDER BY day DESC, id DESC LIMIT $2`,
    values: [toTsquery(condition), limit, ...phrases],
  };
}

/** Counts the entries that meet a condition, those alike together. */
export function tallyFound(condition: Condition, limit: number): Statement {
  const { text, values } = selectFound(condition, limit, 'kind, topic, divisions, year');
  return { text: `SELECT kind, topic, divisions, year, count(*) AS count FROM (${text}) AS found GROUP BY kind, topic, divisions, year`, values };
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
