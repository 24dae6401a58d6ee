import type { Locale } from '@/i18n/routing';
import { toNfc } from '@/lib/nfc';
import { longestQuery, mostWords } from '@/lib/query-limits';
import { toWords, type Word } from './words';

/** What somebody searches for, as the portal understands it. */
export type Query = {
  language: Locale;
  /** What was typed, without what is no text. */
  text: string;
  /** The words to find, in their order. */
  words: Word[];
  /** Runs of words that have to stand side by side: a phrase in quotation marks, a number such as 42/2022/NĐ-CP. */
  phrases: Word[][];
  /** What must not be there: a word, or words side by side. */
  excluded: Word[][];
  /** Something at the end was left out: the query was too long. */
  cut: boolean;
};

/** A phrase in quotation marks, closed or not, or a run without spaces; a minus sign before it excludes it. */
const part = /(?<minus>(?<!\S)[-−–])?(?:"(?<phrase>[^"]*)"?|(?<run>[^\s"]+))/gu;

/** Reads a query. Nothing that can be typed is a mistake: what is no word is passed over. */
export function parseQuery(typed: string, language: Locale): Query {
  const clean = toNfc(typed.trim().slice(0, 10 * longestQuery))
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, ' ')
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
  const text = Array.from(clean).slice(0, longestQuery).join('');
  const query: Query = { language, text, words: [], phrases: [], excluded: [], cut: text.length < clean.length };
  for (const { groups } of text.matchAll(part)) {
    const words = toWords(groups?.phrase ?? groups?.run ?? '', language);
    if (words.length === 0) continue;
    if (groups?.minus) {
      query.excluded.push(words);
      continue;
    }
    const room = mostWords - query.words.length;
    if (words.length > room) query.cut = true;
    const taken = words.slice(0, room);
    if (taken.length > 1) query.phrases.push(taken);
    query.words.push(...taken);
  }
  query.excluded = query.excluded.slice(0, mostWords);
  return query;
}
