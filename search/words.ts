import { stemmer } from 'stemmer';
import type { Locale } from '@/i18n/routing';
import { fold, toneLast } from '@/lib/fold';

/** A word of a text as search sees it; `start` and `end` are its place in the text. */
export type Word = {
  /** What makes spellings meet: without diacritics in Vietnamese, the stem in English. */
  folded: string;
  /** The word as it was written, but for case, Unicode form and the place of the tone mark. */
  exact: string;
  /** The word in lower case, for readers. */
  written: string;
  start: number;
  end: number;
};

/** Longer words are not language; the same cut is made in the index and in queries. */
const longest = 40;

/** Letters with their marks, and digits; in English with what an apostrophe joins. */
const patterns: Record<Locale, RegExp> = {
  vi: /[\p{L}\p{M}\p{N}]+/gu,
  en: /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)?/gu,
};

type Forms = Pick<Word, 'folded' | 'exact' | 'written'>;
const known: Record<Locale, Map<string, Forms>> = { vi: new Map(), en: new Map() };

/** A language has few words and much text; beyond so many they are numbers and noise. */
const mostKnown = 50_000;

/** Splits a text into its words. */
export function toWords(text: string, language: Locale): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(patterns[language])) {
    words.push({ ...formsOf(match[0], language), start: match.index, end: match.index + match[0].length });
  }
  return words;
}

function formsOf(written: string, language: Locale): Forms {
  const cache = known[language];
  const found = cache.get(written);
  if (found) return found;
  const forms = makeForms(written.slice(0, longest), language);
  if (cache.size >= mostKnown) cache.clear();
  cache.set(written, forms);
  return forms;
}

function makeForms(written: string, language: Locale): Forms {
  const small = written.toLowerCase().normalize('NFC');
  const exact = toneLast(small);
  if (language === 'vi') return { exact: alikeY(exact), folded: alikeY(fold(small)), written: small };
  return { exact, folded: stemmer(fold(small).replace(/['’].*/, '')), written: small };
}

/** `kỹ` and `kĩ`, `lý` and `lí`, `Mỹ` and `Mĩ` are one word in two spellings, both in use. */
function alikeY(word: string): string {
  return word.replace(/^(h|k|l|m|s|t|v|qu)y(?=\p{M}?$)/u, '$1i');
}
