import { createHash } from 'node:crypto';
import type { Locale } from '@/i18n/routing';
import { filterTerms, termsOf, type Term } from './terms';
import { toWords, type Word } from './words';

/** What readers can search for. */
export const entryKinds = ['news', 'directives', 'answers', 'consultations', 'divisions', 'officials', 'pages'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** What is of a day; the rest is of no day, and always current. */
export const datedKinds: readonly EntryKind[] = ['news', 'directives', 'answers', 'consultations'];

/** One language of one record, as the index names it. */
export type EntryKey = { kind: EntryKind; record: number; language: Locale };

/** The text of a document that is attached to an entry. */
export type EntryDocument = { id: number; title: string; text: string };

/** What the index is given of a page that readers can see. */
export type Entry = EntryKey & {
  path: string;
  title: string;
  lead: string;
  body: string;
  documents: EntryDocument[];
  /** ISO 8601; the profile of the department has no dates. */
  date?: string;
  topic?: number;
  divisions: number[];
};

/** What an engine keeps of an entry: itself, and what it is found by. */
export type IndexedEntry = Entry & {
  /** Days since 1970 in Viet Nam: newer entries come first. What has no date is always current. */
  day: number;
  year?: number;
  terms: Set<Term>;
  /** All words in their order, as phrases are looked up in them. */
  phrases: string;
  /** Changes when anything of the entry does. */
  fingerprint: string;
  /** The words without digits, folded and as they are written. */
  vocabulary: Map<string, string>;
};

/** What stands later in a very long document is not searched: so many words are indexed in a second, within a save. */
const mostWords = 40_000;

/** Later than any day that is written on a page. */
const always = 65_535;
const vietNam = 7 * 3_600_000;
const msPerDay = 86_400_000;

/** Makes what an engine keeps of an entry. */
export function indexEntry(entry: Entry): IndexedEntry {
  const { language } = entry;
  const read = (text: string) => toWords(text, language);
  const attached = entry.documents.flatMap(({ title, text }) => [...read(title), ...read(text)]);
  const body = read(entry.body);
  const words = { title: read(entry.title), lead: read(entry.lead), body: [...body, ...attached].slice(0, mostWords) };
  const terms = termsOf(words, language);
  const time = entry.date === undefined ? undefined : Date.parse(entry.date) + vietNam;
  const year = time === undefined ? undefined : new Date(time).getUTCFullYear();
  terms.add(filterTerms.kind(entry.kind));
  if (entry.topic !== undefined) terms.add(filterTerms.topic(entry.topic));
  for (const { id } of entry.documents) terms.add(filterTerms.document(id));
  for (const division of entry.divisions) terms.add(filterTerms.division(division));
  if (year !== undefined) terms.add(filterTerms.year(year));
  const parts = [words.title, words.lead, words.body];
  return {
    ...entry,
    day: time === undefined ? always : Math.max(0, Math.floor(time / msPerDay)),
    year,
    fingerprint: fingerprintOf(entry),
    terms,
    phrases: parts.map(toPhrase).join(' . '),
    vocabulary: toVocabulary(parts.flat()),
  };
}

/** How fingerprints begin. Raised when words or terms are made otherwise than before: what was indexed until then is not found by what is asked now. */
export const rules = 'r2.';

/** Gives what changes when anything of an entry does, or the rules by which it is indexed. */
export function fingerprintOf(entry: Entry): string {
  return rules + createHash('sha256').update(JSON.stringify(entry)).digest('base64url').slice(0, 22);
}

/** Writes words so that a phrase is a part of a text: with a space before and after each. */
export function toPhrase(words: Word[]): string {
  return ` ${words.map(({ folded }) => folded).join(' ')} `;
}

/** Numbers and single letters help nobody who has mistyped a word. */
const offered = /^\p{L}[\p{L}\p{M}]{1,19}$/u;

function toVocabulary(words: Word[]): Map<string, string> {
  const vocabulary = new Map<string, string>();
  for (const { written, folded } of words) if (!vocabulary.has(written) && offered.test(written)) vocabulary.set(written, folded);
  return vocabulary;
}
