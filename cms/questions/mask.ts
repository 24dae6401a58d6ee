import type { Locale } from '@/i18n/routing';
import { maskPersonalData, type PersonalDataKind } from '@/readers/personal-data';

/** What stands in public in the place of personal data, in the language of the text. */
const words: Record<Locale, Record<PersonalDataKind, string>> = {
  vi: { email: '[thư điện tử]', phone: '[số điện thoại]', identity: '[số giấy tờ]' },
  en: { email: '[e-mail]', phone: '[telephone number]', identity: '[identity number]' },
};

/** Gives a reader's text as it may be shown, as far as a program can tell: an official reads it through. */
export const maskText = (text: string, language: Locale): string => maskPersonalData(text, words[language]);
