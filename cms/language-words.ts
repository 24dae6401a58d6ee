import type { Locale } from '@/i18n/routing';
import type { Message } from './speak';

/** What a language is called in the newsroom: in the official's own. */
export const languageWords: Record<Locale, Message> = { vi: { vi: 'Tiếng Việt', en: 'Vietnamese' }, en: { vi: 'Tiếng Anh', en: 'English' } };
