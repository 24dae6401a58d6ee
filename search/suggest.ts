import type { Locale } from '@/i18n/routing';
import { toNfc } from '@/lib/nfc';
import { longestQuery } from '@/lib/query-limits';
import type { SearchReader } from './engine';
import { pairsOf, termsIn } from './terms';
import { toWords, type Word } from './words';

/** How many titles are suggested at most. */
const mostSuggested = 8;

/** So many of the newest titles are looked through for what the index, which knows four letters, cannot tell apart. */
const considered = 100;

/**
 * Gives titles that have the words typed so far, of which the last may be a beginning: first those in which they stand
 * as they were typed, then those in which they stand side by side; the newest first.
 */
export async function suggestTitles(reader: SearchReader, typed: string, language: Locale, until: number): Promise<string[]> {
  const words = toWords(toNfc(typed.slice(0, 2 * longestQuery)).slice(0, longestQuery), language);
  const last = words.at(-1);
  if (!last) return [];
  const make = termsIn(language);
  const before = words.slice(0, -1);
  // What is typed may be a word already, and as such stands in older titles than the newest that begin with its letters.
  const whole = [...words.map((word) => make.word('title', word)), ...pairsOf(words).map((pair) => make.pair('title', pair))];
  const begun = [...before.map((word) => make.word('title', word)), ...pairsOf(before).map((pair) => make.pair('title', pair)), make.beginning(last.folded)];
  const ids = [];
  for (const all of [whole, begun]) ids.push(...(await reader.find({ all, none: [], phrases: [] }, considered, until)));
  const titles = new Map((await reader.titles([...new Set(ids)], until)).map(({ id, title }) => [id, title]));
  const ranked = [...new Set(ids.flatMap((id) => titles.get(id) ?? []))].map((title) => ({ title, rank: rankOf(toWords(title, language), words) }));
  return ranked.filter(({ rank }) => rank < worst).sort((a, b) => a.rank - b.rank).slice(0, mostSuggested).map(({ title }) => title);
}

const worst = 3;

/** 0 for a title in which the words stand as typed, 1 as typed but for diacritics, 2 for one that has them somewhere. */
function rankOf(title: Word[], typed: Word[]): number {
  const line = (words: Word[], form: 'written' | 'folded') => words.map((word) => ` ${word[form]}`).join('');
  if (line(title, 'written').includes(line(typed, 'written'))) return 0;
  if (line(title, 'folded').includes(line(typed, 'folded'))) return 1;
  const begins = ({ folded, written }: Word) => title.some((word) => word.folded.startsWith(folded) || word.written.startsWith(written));
  return typed.every(begins) ? 2 : worst;
}
