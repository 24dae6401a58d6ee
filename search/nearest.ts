import { distance } from 'fastest-levenshtein';
import type { Locale } from '@/i18n/routing';
import { fold } from '@/lib/fold';
import { conditionOf } from './condition';
import type { KnownWord, SearchReader } from './engine';
import { parseQuery, type Query } from './query';
import { isMarked, termsIn, type Term } from './terms';
import { toWords, type Word } from './words';

/** How many queries are offered in the place of one that finds nothing. */
const offered = 3;

/** How many of the nearest words are looked up, and how many spellings of each. */
const considered = 6;

/** Of an English word, in letters: what a stem is without. */
const longestEnding = 4;

/** So many entries tell a frequent word from a rare one. */
const frequent = 50;

/**
 * Gives queries near to one that found nothing, each of which finds something: with the words that the index does hold in
 * the place of those that it does not, or else with one word less.
 */
export async function listNearest(reader: SearchReader, query: Query, until: number): Promise<string[]> {
  const finds = async (term: Term) => (await reader.find({ all: [term], none: [], phrases: [] }, frequent, until)).length;
  const make = termsIn(query.language);
  const places: Place[] = [];
  for (const word of query.words) {
    const known = (await finds(make.word('anywhere', word))) > 0;
    places.push({ word, known, choices: known ? [word.written] : await nearestWords(reader, query, word, finds, until) });
  }
  const mended: string[] = [];
  for (const words of combine(places.map(({ choices }) => choices))) {
    if (await areNeighbours(words, places, query.language, finds)) mended.push(asTyped(words, places).join(' '));
  }
  const shortened = query.words.length < 2 ? [] : query.words.map((left) => query.words.filter((word) => word !== left).map(({ written }) => written).join(' '));
  return firstThatFind(reader, query, [...mended, ...shortened], until);
}

type Finds = (term: Term) => Promise<number>;

/** A word of the query, whether the index knows it, and what may stand in its place. */
type Place = { word: Word; known: boolean; choices: string[] };

/** Says whether each word that was put in the place of another stands beside a neighbour of its in some text: near to a short word are many that have nothing to do with it. */
async function areNeighbours(words: string[], places: Place[], language: Locale, finds: Finds): Promise<boolean> {
  const parts = words.map((written) => toWords(written, language));
  for (const [index, { known }] of places.entries()) {
    if (known || words.length < 2) continue;
    const own = parts[index] ?? [];
    const beside: [Word | undefined, Word | undefined][] = [[parts[index - 1]?.at(-1), own[0]], [own.at(-1), parts[index + 1]?.[0]]];
    const found = await Promise.all(beside.map(([first, second]) => (first && second ? finds(termsIn(language).pair('anywhere', [first, second])) : 0)));
    if (found.every((times) => times === 0)) return false;
  }
  return true;
}

/** Who types without diacritics is answered so: a query that has them on one word alone reads like a mistake. */
function asTyped(words: string[], places: Place[]): string[] {
  const known = places.filter((place) => place.known);
  return known.length > 0 && known.every(({ word }) => !isMarked(word)) ? words.map(fold) : words;
}

async function nearestWords(reader: SearchReader, { language }: Query, word: Word, finds: Finds, until: number): Promise<string[]> {
  const wanted = language === 'vi' ? withoutKeys(word.folded) : word.folded;
  // A mistake in an English word may change what is taken for its stem: "minster" ends in nothing, "minister" in "-er".
  const typed = language === 'vi' ? wanted : fold(word.written);
  const tolerance = typed.length < 6 ? 1 : 2;
  const words = await reader.listWords(language, wanted.length - tolerance - (language === 'vi' ? 0 : longestEnding), typed.length + tolerance, until);
  const spellings = new Map<string, KnownWord[]>();
  for (const known of words) spellings.set(known.folded, [...(spellings.get(known.folded) ?? []), known]);
  const farFrom = ({ folded, written }: KnownWord) => (language === 'vi' ? countEdits(wanted, folded) : Math.min(countEdits(wanted, folded), countEdits(typed, fold(written))));
  const near = [...spellings]
    .map(([folded, all]) => ({ folded, far: Math.min(...all.map(farFrom)) }))
    .filter(({ far }) => far <= tolerance)
    .sort((a, b) => a.far - b.far)
    .slice(0, considered);
  const found: { written: string; far: number; times: number }[] = [];
  for (const { folded, far } of near) {
    const best = await mostFrequent(spellings.get(folded) ?? [], language, finds);
    if (best.times > 0) found.push({ ...best, far });
  }
  found.sort((a, b) => a.far - b.far || b.times - a.times);
  const split = (await splitInTwo(reader, word.written, language, finds, until)) ?? (await splitInTwo(reader, wanted, language, finds, until));
  return [...(split ? [split] : []), ...found.map(({ written }) => written)].slice(0, offered);
}

/** Levenshtein's distance, in which two letters that changed places are one edit. */
export function countEdits(one: string, other: string): number {
  const place = [...one].findIndex((letter, index) => letter !== other[index]);
  const swapped = place < 0 ? one : one.slice(0, place) + one.slice(place, place + 2).split('').reverse().join('') + one.slice(place + 2);
  return swapped === other && one !== other ? 1 : distance(one, other);
}

/** Of words that are folded alike, the index knows best the one that stands in most entries. */
async function mostFrequent(spellings: KnownWord[], language: Locale, finds: Finds): Promise<{ written: string; times: number }> {
  let best = { written: '', times: 0 };
  for (const { written } of spellings.slice(0, considered)) {
    const [word] = toWords(written, language);
    if (!word) continue;
    const times = await finds(isMarked(word) ? termsIn(language).exact('anywhere', word) : termsIn(language).word('anywhere', word));
    if (times > best.times) best = { written, times };
  }
  return best;
}

/** Two words that were typed without the space between them. */
async function splitInTwo(reader: SearchReader, written: string, language: Locale, finds: Finds, until: number): Promise<string | undefined> {
  for (let place = 1; place < Math.min(written.length, 20); place += 1) {
    const [first, second] = [written.slice(0, place), written.slice(place)].map((part) => toWords(part, language)[0]);
    if (!first || !second || (await finds(termsIn(language).pair('anywhere', [first, second]))) === 0) continue;
    const spelt = async ({ folded, written: typed }: Word) => {
      const words = await reader.listWords(language, folded.length, folded.length, until);
      return (await mostFrequent(words.filter((word) => word.folded === folded), language, finds)).written || typed;
    };
    return `${await spelt(first)} ${await spelt(second)}`;
  }
  return undefined;
}

/**
 * Takes out of a Vietnamese word the keys that would have made its diacritics, had an input method been on: Telex writes
 * `vieecj` and VNI `vie65c` for `việc`.
 */
export function withoutKeys(folded: string): string {
  return folded
    .replace(/(?<=[a-z]\d*)[1-9]/g, '')
    .replace(/([aeod])\1/g, '$1')
    .replace(/(?<=[aou])w/g, '')
    .replace(/(?<=[aeiouy][a-z]*)[sfrxj]$/, '');
}

/** Puts a replacement in the place of each word: the best of all first, then the next best of one. */
function combine(choices: string[][]): string[][] {
  if (choices.some((words) => words.length === 0)) return [];
  const best = choices.map(([first = '']) => first);
  const others = choices.flatMap((words, index) => words.slice(1).map((word) => best.with(index, word)));
  return [best, ...others];
}

async function firstThatFind(reader: SearchReader, { language, text }: Query, candidates: string[], until: number): Promise<string[]> {
  const queries: string[] = [];
  for (const candidate of new Set(candidates)) {
    if (queries.length === offered) break;
    if (!candidate || candidate === text) continue;
    const found = await reader.find(conditionOf(parseQuery(candidate, language), {}), 1, until);
    if (found.length > 0) queries.push(candidate);
  }
  return queries;
}
