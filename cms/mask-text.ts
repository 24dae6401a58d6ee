import type { Locale } from '@/i18n/routing';
import { maskPersonalData, type PersonalDataKind } from '@/readers/personal-data';

/** What stands in public in the place of personal data, in the language of the text. */
const words: Record<Locale, Record<PersonalDataKind, string>> = {
  vi: { email: '[thư điện tử]', phone: '[số điện thoại]', identity: '[số giấy tờ]' },
  en: { email: '[email]', phone: '[telephone number]', identity: '[identity number]' },
};

/** Gives a reader's text as it may be shown, as far as a program can tell: an official reads it through. */
export const maskText = (text: string, language: Locale): string => maskPersonalData(text, words[language]);

const excerptLength = 120;

/** Gives the beginning of a reader's text for lists, without personal data and on one line. */
export function excerptOf(text: string, language: Locale): string {
  const characters = Array.from(maskText(text, language).replace(/\s+/g, ' ').trim());
  return characters.length > excerptLength ? `${characters.slice(0, excerptLength - 1).join('')}…` : characters.join('');
}
