import type { Condition } from '../condition';

/** A statement of SQLite with what stands for its question marks. */
export type Statement = { sql: string; parameters: (string | number)[] };

/** Writes a condition in the query language of FTS5: https://sqlite.org/fts5.html#full_text_query_syntax */
export function toMatch({ all, none }: Pick<Condition, 'all' | 'none'>): string {
  const together = (terms: string[]) => `(${terms.map((term) => `"${term.replaceAll('"', '""')}"`).join(' AND ')})`;
  return [together(all), ...none.map(together)].join(' NOT ');
}

/** So many texts are looked through for a phrase: those that hold all of its pairs nearly always hold it, and a statement cannot be stopped. */
const mostLookedThrough = 2000;

/** Selects the numbers of the entries that meet a condition, the newest first. */
export function selectFound(condition: Condition, limit: number): Statement {
  const { phrases } = condition;
  const met = 'SELECT rowid AS id FROM search_terms WHERE search_terms MATCH ? ORDER BY rowid DESC LIMIT ?';
  if (phrases.length === 0) return { sql: met, parameters: [toMatch(condition), limit] };
  return {
    sql: `SELECT id FROM (${met}) JOIN search_texts USING (id) WHERE ${phrases.map(() => 'instr(phrases, ?) > 0').join(' AND ')} ORDER BY id DESC LIMIT ?`,
    parameters: [toMatch(condition), mostLookedThrough, ...phrases, limit],
  };
}

/** Counts the entries that meet a condition, those alike together. */
export function tallyFound(condition: Condition, limit: number): Statement {
  const { sql, parameters } = selectFound(condition, limit);
  return {
    sql: `SELECT kind, topic, divisions, year, count(*) AS count FROM search_entries WHERE id IN (${sql}) GROUP BY kind, topic, divisions, year`,
    parameters,
  };
}

/** Selects entries with their texts. */
export function selectEntries(ids: number[]): Statement {
  return {
    sql: `SELECT search_entries.id, kind, record, language, path, title, lead, date, topic, body, documents
      FROM search_entries JOIN search_texts USING (id) WHERE search_entries.id IN (SELECT value FROM json_each(?))`,
    parameters: [JSON.stringify(ids)],
  };
}

/** Selects the titles of entries. */
export function selectTitles(ids: number[]): Statement {
  return { sql: 'SELECT id, title FROM search_entries WHERE id IN (SELECT value FROM json_each(?))', parameters: [JSON.stringify(ids)] };
}

/** More words than a language has; what a typing error is compared with must be read in time. */
const mostWords = 50_000;

/** Selects words of one language by their length. */
export function selectWords(language: string, shortest: number, longest: number): Statement {
  return {
    sql: 'SELECT folded, written FROM search_words WHERE language = ? AND length(folded) BETWEEN ? AND ? LIMIT ?',
    parameters: [language, shortest, longest, mostWords],
  };
}
