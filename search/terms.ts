import type { Locale } from '@/i18n/routing';
import type { Word } from './words';

/**
 * The index knows an entry as a set of terms: short texts that say which word stands where. Both engines hold such sets
 * and find the entries that have given terms, so that both find the same.
 */
export type Term = string;

/** Where a word stands. Everything stands anywhere; the title is no part of the lead. */
export type Zone = 'title' | 'lead' | 'anywhere';

const zones: Record<Zone, string> = { title: 't', lead: 'l', anywhere: 'a' };
const languages: Record<Locale, string> = { vi: 'v', en: 'e' };

const longestWhole = 200;
/** The longest beginning of a word that the index holds. */
export const longestBeginning = 4;

/** Makes the terms of one language: a word of one is not a word of the other. */
export function termsIn(language: Locale) {
  const make = (zone: Zone, kind: string, text: string): Term => `${languages[language]}${zones[zone]}${kind}.${text}`;
  return {
    /** A word in whatever spelling. */
    word: (zone: Zone, { folded }: Word) => make(zone, 'w', folded),
    /** A word in just this spelling; only those that bear diacritics have one to keep to. */
    exact: (zone: 'title' | 'anywhere', { exact }: Word) => make(zone, 'x', exact),
    /** Two words side by side, in whatever spelling: two syllables of one Vietnamese word, most often. */
    pair: (zone: Zone, [first, second]: [Word, Word]) => make(zone, 'p', `${first.folded}_${second.folded}`),
    /** The beginning of a word of the title. */
    beginning: (text: string) => make('title', 'b', text.slice(0, longestBeginning)),
    /** The whole title. */
    whole: (words: Word[]) => make('title', 'e', words.map(({ folded }) => folded).join('_').slice(0, longestWhole)),
  };
}

/** What an entry can be found by besides its words. */
export const filterTerms = {
  kind: (kind: string): Term => `k.${kind}`,
  topic: (topic: number): Term => `o.${topic}`,
  division: (division: number): Term => `d.${division}`,
  year: (year: number): Term => `y.${year}`,
  document: (attachment: number): Term => `f.${attachment}`,
};

/** Gives two by two the words that stand side by side. */
export function pairsOf(words: Word[]): [Word, Word][] {
  return words.slice(1).map((word, index) => [words[index] ?? word, word]);
}

/** Says whether a word bears diacritics, so that to keep to its spelling means something. */
export const isMarked = ({ exact }: Pick<Word, 'exact'>): boolean => /[^\x00-\x7f]/.test(exact);

/** Gives the terms of an entry's words, zone by zone. */
export function termsOf(words: { title: Word[]; lead: Word[]; body: Word[] }, language: Locale): Set<Term> {
  const make = termsIn(language);
  const terms = new Set<Term>();
  const add = (zone: Zone, inZone: Word[]) => {
    // Half of the words of a text have stood in it before.
    for (const word of new Map(inZone.map((one) => [one.written, one])).values()) {
      terms.add(make.word(zone, word));
      if (zone !== 'lead' && isMarked(word)) terms.add(make.exact(zone, word));
    }
    for (const pair of pairsOf(inZone)) terms.add(make.pair(zone, pair));
  };
  add('title', words.title);
  add('lead', words.lead);
  for (const part of [words.title, words.lead, words.body]) add('anywhere', part);
  terms.add(make.whole(words.title));
  for (const { folded } of words.title) {
    for (let length = 1; length <= Math.min(folded.length, longestBeginning); length += 1) terms.add(make.beginning(folded.slice(0, length)));
  }
  return terms;
}
