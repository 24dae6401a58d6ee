import { entryKinds } from '../entry';
import type { SearchWriter } from '../engine';
import { HeldRows, writeDivisions } from '../rows';
import { hashes } from './statements';

/** Tells the portal's advisory locks for records from other locks. */
const lockSpace = 0x5ea0;

/**
 * What may wait unsorted in the index of terms, and the memory to sort it in. Each search looks through what waits, so
 * that it must be little; a rebuild writes twice as fast where it may be much.
 */
const waiting = { few: '512kB', many: '16MB', memory: '64MB' };

/** More entries at once than a save puts in. */
const many = 20;

/** Writes the index into the portal's PostgreSQL. */
export const postgresWriter: SearchWriter = {
  async lock(run, kind, record) {
    // A rebuild that read a record before its publication must not write it after.
    await run('SELECT pg_advisory_xact_lock(?::int, ?::int)', [lockSpace + entryKinds.indexOf(kind), record]);
  },

  async put(run, entries) {
    const limit = entries.length >= many ? waiting.many : waiting.few;
    await run("SELECT set_config('gin_pending_list_limit', ?, true), set_config('work_mem', ?, true)", [limit, waiting.memory]);
    const keys = entries.map(({ kind, record, language }) => ({ kind, record, language }));
    await run(
      'DELETE FROM search_entries AS held USING json_to_recordset(?::json) AS given (kind text, record int, language text) WHERE held.kind = given.kind AND held.record = given.record AND held.language = given.language',
      [JSON.stringify(keys)],
    );
    const rows = entries.map(({ kind, record, language, path, title, lead, date, topic, divisions, year, day, terms, body, documents, phrases, fingerprint }) => ({
      kind, record, language, path, title, lead, date, topic, divisions: writeDivisions(divisions), year, day, fingerprint, terms: [...terms].join(' '), body, documents: JSON.stringify(documents), phrases,
    }));
    await run(
      `WITH given AS (
         SELECT * FROM json_to_recordset(?::json) AS given (kind text, record int, language text, path text, title text, lead text, date text, topic int,
           divisions text, year int, day int, fingerprint text, terms text, body text, documents text, phrases text)
       ), kept AS (
         INSERT INTO search_entries (kind, record, language, path, title, lead, date, topic, divisions, year, day, fingerprint, terms)
         SELECT kind, record, language, path, title, lead, date, topic, divisions, year, day, fingerprint, ${hashes("string_to_array(terms, ' ')")} FROM given
         RETURNING id, kind, record, language
       )
       INSERT INTO search_texts (id, body, documents, phrases) SELECT id, body, documents, phrases FROM kept JOIN given USING (kind, record, language)`,
      [JSON.stringify(rows)],
    );
    // Most words are known. In one order: two publications that add the same ones wait for each other, and never both.
    const words = new Map(entries.flatMap(({ language, vocabulary }) => [...vocabulary].map(([written, folded]) => [`${language} ${written}`, { language, written, folded }])));
    await run(
      `INSERT INTO search_words (language, written, folded)
       SELECT DISTINCT language, written, folded FROM json_to_recordset(?::json) AS given (language text, written text, folded text)
       WHERE NOT EXISTS (SELECT FROM search_words AS known WHERE known.language = given.language AND known.written = given.written)
       ORDER BY language, written ON CONFLICT DO NOTHING`,
      [JSON.stringify([...words.values()])],
    );
  },

  async list(run, term) {
    const found = term === undefined ? '' : `WHERE terms @> ${hashes('ARRAY[?::text]')}`;
    return HeldRows.parse(await run(`SELECT kind, record, language, fingerprint FROM search_entries ${found}`, term === undefined ? [] : [term]));
  },

  async remove(run, { kind, record, language }) {
    // Its texts go with it.
    await run('DELETE FROM search_entries WHERE kind = ? AND record = ? AND language = ?', [kind, record, language]);
  },
};
