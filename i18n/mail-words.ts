import { createTranslator } from 'next-intl';
import en from '@/messages/en.json';
import vi from '@/messages/vi.json';
import { timeZone } from '@/lib/dates';
import type { Locale } from './routing';

/** Gives the words of the mail that the portal sends, in one language. */
export const mailWords = (locale: Locale) => createTranslator({ locale, messages: { vi, en }[locale], namespace: 'mails', timeZone });
