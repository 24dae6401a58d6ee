/**
 * The tables of the index on SQLite, in the order in which they are made. A migration runs this as it stands: change
 * nothing, add another.
 */
export const searchTables = [
  `CREATE TABLE search_entries (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, record INTEGER NOT NULL, language TEXT NOT NULL,
    path TEXT NOT NULL, title TEXT NOT NULL, lead TEXT NOT NULL, date TEXT, topic INTEGER, divisions TEXT NOT NULL, year INTEGER,
    fingerprint TEXT NOT NULL
  )`,
  'CREATE UNIQUE INDEX search_entries_key ON search_entries (kind, record, language)',
  // Apart from the entries, so that counting them reads no texts.
  'CREATE TABLE search_texts (id INTEGER PRIMARY KEY, body TEXT NOT NULL, documents TEXT NOT NULL, phrases TEXT NOT NULL)',
  // Terms alone: which entry has which. Their order within an entry says nothing, and is not kept.
  `CREATE VIRTUAL TABLE search_terms USING fts5(terms, content='', contentless_delete=1, detail=none, tokenize="ascii tokenchars '._'''")`,
  'CREATE TABLE search_words (language TEXT NOT NULL, written TEXT NOT NULL, folded TEXT NOT NULL, PRIMARY KEY (language, written)) WITHOUT ROWID',
  // The texts of attached documents, read in the background; `file` tells one upload from the next.
  'CREATE TABLE search_documents (attachment INTEGER PRIMARY KEY, file TEXT NOT NULL, text TEXT NOT NULL, fault TEXT)',
];
