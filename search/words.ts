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
  return language === 'vi' && !beyondTable.test(text) ? scan(text) : match(text, language);
}

function match(text: string, language: Locale): Word[] {
  return Array.from(text.matchAll(patterns[language]), ({ 0: written, index }) => toWord(written, language, index));
}

const beyondTable = /[\ud800-\udfff]/;
/** Of each UTF-16 unit whether it belongs to a word: 1, or does not: 2; 0 where nobody has asked yet. */
const table = new Uint8Array(0x10000);
const ofWords = /[\p{L}\p{M}\p{N}]/u;

/** Says the same as `match` of a Vietnamese text, in a third of the time: most of the time of indexing goes here. */
function scan(text: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let place = 0; place <= text.length; place += 1) {
    const unit = place < text.length ? text.charCodeAt(place) : 0;
    const belongs = table[unit] || (table[unit] = ofWords.test(String.fromCharCode(unit)) ? 1 : 2);
    if (belongs === 1 && start < 0) start = place;
    if (belongs === 2 && start >= 0) {
      words.push(toWord(text.slice(start, place), 'vi', start));
      start = -1;
    }
  }
  return words;
}

function toWord(written: string, language: Locale, start: number): Word {
  const forms = formsOf(written, language);
  return { folded: forms.folded, exact: forms.exact, written: forms.written, start, end: start + written.length };
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
  // Older documents write `đ` as `ð`.
  const small = written.toLowerCase().normalize('NFC').replaceAll('\u00f0', 'đ');
  const exact = toneLast(small);
  if (language === 'vi') return { exact: alikeY(exact), folded: alikeY(fold(small)), written: small };
  return { exact, folded: stemmer(fold(small).replace(/['’].*/, '')), written: small };
}

/** `kỹ` and `kĩ`, `lý` and `lí`, `Mỹ` and `Mĩ` are one word in two spellings, both in use. */
function alikeY(word: string): string {
  return word.replace(/^(h|k|l|m|s|t|v|qu)y(?=\p{M}?$)/u, '$1i');
}
