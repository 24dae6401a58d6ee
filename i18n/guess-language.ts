import type { Locale } from './routing';

const words = /[\p{L}\p{M}]+/gu;
const marked = /[^\x00-\x7f]/;

/**
 * Says in which language a passage is that may have been left untranslated: most words of Vietnamese bear diacritics, of
 * English none but foreign names do. For readers aloud alone, who change their voice by it.
 */
export function guessLanguage(text: string, locale: Locale): Locale {
  if (locale === 'vi') return locale;
  const found = text.match(words) ?? [];
  return found.filter((word) => marked.test(word.normalize('NFC'))).length * 3 > found.length ? 'vi' : locale;
}
