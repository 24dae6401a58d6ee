import type { EntryKind } from './entry';
import { toPhrase } from './entry';
import type { Query } from './query';
import { filterTerms, isMarked, pairsOf, termsIn, type Term, type Zone } from './terms';
import type { Word } from './words';

/** What an entry must have to be found, in the index's own terms. */
export type Condition = {
  all: Term[];
  /** Of none of these sets may all terms be there. */
  none: Term[][];
  /** Texts that must be there word by word; terms know pairs alone. */
  phrases: string[];
};

/** What readers narrow their search down to. */
export type Filters = { kind?: EntryKind; topic?: number; division?: number; year?: number };

/** English words that stand in every text: they count within a phrase, and for nothing else. */
const stopWords = new Set('a an and are as at be by for from in into is it of on or that the their this to was were will with'.split(' '));

/** Makes the condition that every result meets: all words, somewhere. */
export function conditionOf(query: Query, filters: Filters): Condition {
  const besides = conditionBesidesWords(query, filters);
  return { ...besides, all: unique([...wordsAnywhere(query), ...besides.all]) };
}

const wordsAnywhere = (query: Query): Term[] => wordsThatCount(query).map((word) => termsIn(query.language).word('anywhere', word));

function conditionBesidesWords(query: Query, filters: Filters): Condition {
  const make = termsIn(query.language);
  const paired = query.phrases.flatMap((phrase) => pairsOf(phrase).map((pair) => make.pair('anywhere', pair)));
  return {
    all: [...paired, ...termsOfFilters(filters)],
    none: query.excluded.map((words) => excludedTerms(query, words)),
    phrases: query.phrases.filter(({ length }) => length > 2).map(toPhrase),
  };
}

function termsOfFilters({ kind, topic, division, year }: Filters): Term[] {
  return [
    ...(kind === undefined ? [] : [filterTerms.kind(kind)]),
    ...(topic === undefined ? [] : [filterTerms.topic(topic)]),
    ...(division === undefined ? [] : [filterTerms.division(division)]),
    ...(year === undefined ? [] : [filterTerms.year(year)]),
  ];
}

function excludedTerms({ language }: Query, words: Word[]): Term[] {
  const make = termsIn(language);
  if (words.length > 1) return pairsOf(words).map((pair) => make.pair('anywhere', pair));
  return words.map((word) => (isMarked(word) ? make.exact('anywhere', word) : make.word('anywhere', word)));
}

function wordsThatCount({ language, words, phrases }: Query): Word[] {
  if (language !== 'en' || phrases.length > 0) return words;
  const counting = words.filter(({ written }) => !stopWords.has(written));
  return counting.length > 0 ? counting : words;
}

/** A rung of the ladder; what is on it is on the wider one too, where that is given. */
export type Rung = { condition: Condition; wider?: Condition };

/**
 * Gives the rungs of the ladder down which results come, the best first. On each rung the newest come first, so what
 * decides is, in this order: that the words are spelt as they were typed, where the query bears diacritics; that they
 * stand side by side; that they stand in the title, then in the lead, then anywhere.
 */
export function ladderOf(query: Query, filters: Filters): Rung[] {
  const make = termsIn(query.language);
  const counting = wordsThatCount(query);
  const pairs = pairsOf(query.words);
  const besides = conditionBesidesWords(query, filters);
  const meeting = (...terms: Term[]): Condition => ({ ...besides, all: unique([...terms, ...besides.all]) });
  const somewhere = wordsAnywhere(query);
  // What stands in a zone, or side by side, stands somewhere: engines need not look for that too.
  const apart = (zone: Zone) => counting.map((word) => make.word(zone, word));
  const together = (zone: Zone) => (pairs.length > 0 ? pairs.map((pair) => make.pair(zone, pair)) : apart(zone));
  const spelt = (zone: 'title' | 'anywhere') => query.words.filter(isMarked).map((word) => make.exact(zone, word));
  const marked = query.words.some(isMarked);
  const several = pairs.length > 0;
  const sideBySide = meeting(...together('anywhere'));
  const above = [
    ...(marked
      ? [
          meeting(make.whole(query.words), ...spelt('title'), ...somewhere),
          meeting(...together('title'), ...spelt('title')),
          meeting(...together('lead'), ...spelt('anywhere')),
          meeting(...together('anywhere'), ...spelt('anywhere')),
        ]
      : []),
    meeting(make.whole(query.words), ...somewhere),
    meeting(...together('title')),
    meeting(...together('lead')),
  ];
  const below = [
    ...(several && marked ? [meeting(...apart('title'), ...spelt('title')), meeting(...spelt('anywhere'), ...somewhere)] : []),
    ...(several ? [meeting(...apart('title')), meeting(...apart('lead')), meeting(...somewhere)] : []),
  ];
  return [
    // Most searches end in a title. Where they do not, the words often stand side by side nowhere.
    ...above.map((condition, index) => ({ condition, ...(index > 1 ? { wider: sideBySide } : {}) })),
    ...[sideBySide, ...below].map((condition) => ({ condition })),
  ];
}

function unique(terms: Term[]): Term[] {
  return [...new Set(terms)];
}
