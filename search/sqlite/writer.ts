import type { IndexedEntry } from '../entry';
import type { RunSql, SearchWriter } from '../engine';
import { IdRows, HeldRows, writeDivisions } from '../rows';
import { toMatch } from './statements';

/**
 * The number of an entry tells its day, so that FTS5, which goes through its numbers backwards at no cost, gives the
 * newest first. So many entries of one day are kept apart; more run on into the next day's numbers.
 */
const perDay = 100_000;

/** Writes the index into the portal's SQLite. */
export const sqliteWriter: SearchWriter = {
  // SQLite has one writer at a time anyway.
  async lock() {},

  async put(run, entries) {
    const terms: [id: number, terms: string][] = [];
    for (const entry of entries) {
      await this.remove(run, entry);
      terms.push([await insert(run, entry), [...entry.terms].join(' ')]);
    }
    const words = new Map(entries.flatMap(({ language, vocabulary }) => [...vocabulary].map(([written, folded]) => [`${language} ${written}`, [language, written, folded]])));
    await run(
      "INSERT OR IGNORE INTO search_words (language, written, folded) SELECT value->>0, value->>1, value->>2 FROM json_each(?)",
      [JSON.stringify([...words.values()])],
    );
    // FTS5 holds what comes in the order of its numbers, and writes it down once: at the next statement that may write several rows.
    for (const row of terms.sort(([a], [b]) => a - b)) await run('INSERT INTO search_terms (rowid, terms) VALUES (?, ?)', row);
  },

  async list(run, term) {
    const found = term === undefined ? '' : 'WHERE id IN (SELECT rowid FROM search_terms WHERE search_terms MATCH ?)';
    return HeldRows.parse(await run(`SELECT kind, record, language, fingerprint FROM search_entries ${found}`, term === undefined ? [] : [toMatch({ all: [term], none: [] })]));
  },

  async remove(run, { kind, record, language }) {
    const rows = await run('DELETE FROM search_entries WHERE kind = ? AND record = ? AND language = ? RETURNING id', [kind, record, language]);
    for (const { id } of IdRows.parse(rows)) {
      await run('DELETE FROM search_texts WHERE id = ?', [id]);
      await run('DELETE FROM search_terms WHERE rowid = ?', [id]);
    }
  },
};

/** The number after the last one of a day; where that was the day's last, the first from which on one is free again. */
const nextNumber = `coalesce(
  (SELECT last + 1 FROM (SELECT coalesce(max(id), ?) AS last FROM search_entries WHERE id >= ? AND id < ?) WHERE last + 1 < ?),
  (SELECT id + 1 FROM search_entries AS taken WHERE id >= ? AND NOT EXISTS (SELECT 1 FROM search_entries AS next WHERE next.id = taken.id + 1) ORDER BY id LIMIT 1)
)`;

/** Keeps an entry but for its terms, and gives its number. */
async function insert(run: RunSql, entry: IndexedEntry): Promise<number> {
  const { kind, record, language, path, title, lead, date, topic, divisions, year, fingerprint } = entry;
  const first = entry.day * perDay;
  const rows = await run(
    `INSERT INTO search_entries (id, kind, record, language, path, title, lead, date, topic, divisions, year, fingerprint)
     VALUES (${nextNumber}, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`,
    [first, first, first + perDay, first + perDay, first, kind, record, language, path, title, lead, date ?? null, topic ?? null, writeDivisions(divisions), year ?? null, fingerprint],
  );
  const [{ id } = { id: 0 }] = IdRows.parse(rows);
  await run('INSERT INTO search_texts (id, body, documents, phrases) VALUES (?, ?, ?, ?)', [id, entry.body, JSON.stringify(entry.documents), entry.phrases]);
  return id;
}
