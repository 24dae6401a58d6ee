import { hashes } from './statements';

/**
 * The tables of the index on PostgreSQL, in the order in which they are made. A migration runs this as it stands: change
 * nothing, add another.
 */
export const searchTables = [
  `CREATE TABLE search_entries (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, kind text NOT NULL, record integer NOT NULL, language text NOT NULL,
    path text NOT NULL, title text NOT NULL, lead text NOT NULL, date text, topic integer, divisions text NOT NULL, year integer, day integer NOT NULL,
    fingerprint text NOT NULL, terms text NOT NULL
  )`,
  'CREATE UNIQUE INDEX search_entries_key ON search_entries (kind, record, language)',
  // The terms are kept as a text, which is smaller than a tsvector; nothing but this index reads them.
  "CREATE INDEX search_entries_terms ON search_entries USING gin (array_to_tsvector(string_to_array(terms, ' '))) WITH (gin_pending_list_limit = 1024)",
  // Apart from the entries, so that counting them reads no texts.
  `CREATE TABLE search_texts (
    id integer PRIMARY KEY REFERENCES search_entries (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    body text NOT NULL, documents text NOT NULL, phrases text NOT NULL
  )`,
  'CREATE TABLE search_words (language text NOT NULL, written text NOT NULL, folded text NOT NULL, PRIMARY KEY (language, written))',
  // The texts of attached documents, read in the background; `file` tells one upload from the next.
  'CREATE TABLE search_documents (attachment integer PRIMARY KEY, file text NOT NULL, text text NOT NULL, fault text)',
];

/**
 * Turns the terms into numbers, in a later migration: half as large, and sooner compared. Numbers without a pattern gain
 * nothing from being packed, and nobody plans by their statistics.
 */
export const hashedTerms = [
  'DROP INDEX search_entries_terms',
  'ALTER TABLE search_entries RENAME terms TO written_terms',
  'ALTER TABLE search_entries ADD terms bigint[]',
  'ALTER TABLE search_entries ALTER terms SET STORAGE EXTERNAL, ALTER terms SET STATISTICS 0',
  `UPDATE search_entries SET terms = ${hashes("string_to_array(written_terms, ' ')")}`,
  'ALTER TABLE search_entries ALTER terms SET NOT NULL, DROP written_terms',
  'CREATE INDEX search_entries_terms ON search_entries USING gin (terms)',
];
