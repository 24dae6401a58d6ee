import type { Locale } from '@/i18n/routing';
import type { Condition } from './condition';
import type { EntryDocument, EntryKey, EntryKind, IndexedEntry } from './entry';
import type { Term } from './terms';

/** An entry as results show it. */
export type StoredEntry = EntryKey & {
  id: number;
  path: string;
  title: string;
  lead: string;
  body: string;
  documents: EntryDocument[];
  /** ISO 8601. */
  date?: string;
  topic?: number;
};

/** How many of the entries found are alike in what readers filter by. */
export type Tally = { kind: EntryKind; topic?: number; divisions: number[]; year?: number; count: number };

/** A word that the index has held, as it is folded and as it is written. */
export type KnownWord = { folded: string; written: string };

/** Reads the index. Every question has a time by which it is answered, or else fails with `TooSlow`. */
export interface SearchReader {
  /** Makes ready for questions: the first one need not wait. */
  open(): Promise<void>;
  /** Gives the entries that meet a condition, the newest first; `among` says how many may meet it, where that is known. */
  find(condition: Condition, limit: number, until: number, among?: number): Promise<number[]>;
  /** Counts the entries that meet a condition, up to `limit` of them. */
  tally(condition: Condition, limit: number, until: number): Promise<Tally[]>;
  /** Gives entries with their texts, in no order. */
  read(ids: number[], until: number): Promise<StoredEntry[]>;
  /** Gives the titles of entries, in no order. */
  titles(ids: number[], until: number): Promise<Pick<StoredEntry, 'id' | 'title'>[]>;
  /** Gives words of a language whose folded length is within bounds. */
  listWords(language: Locale, shortest: number, longest: number, until: number): Promise<KnownWord[]>;
  close(): Promise<void>;
}

/** What names an entry of the index, and what tells whether its content has changed. */
export type HeldEntry = EntryKey & Pick<IndexedEntry, 'fingerprint'>;

export type Row = Record<string, unknown>;

/** Runs a statement, with `?` for each parameter, within the transaction that changes the content. */
export type RunSql = (statement: string, parameters?: unknown[]) => Promise<Row[]>;

/** Changes the index, within a transaction of the caller's. */
export interface SearchWriter {
  /** Keeps whoever else indexes the same record waiting until this transaction ends. */
  lock(run: RunSql, kind: EntryKind, record: number): Promise<void>;
  /** Puts entries in, in the place of what was there under their keys. */
  put(run: RunSql, entries: IndexedEntry[]): Promise<void>;
  /** Gives the entries that a term leads to, or all that are held. */
  list(run: RunSql, term?: Term): Promise<HeldEntry[]>;
  /** Takes an entry out, if it is there. */
  remove(run: RunSql, key: EntryKey): Promise<void>;
}

/** A question was not answered in its time. */
export class TooSlow extends Error {
  override name = 'TooSlow';

  /** Next loads this module more than once into a process, each time with a class of its own. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'TooSlow';
  }
}
