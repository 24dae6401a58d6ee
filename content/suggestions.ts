import 'server-only';
import type { Locale } from '@/i18n/routing';
import { getSearchReader } from '@/search';
import { longestWait } from '@/search/search';
import { suggestTitles } from '@/search/suggest';
import { noteIndexed, noteTooSlow } from './search';

/** Gives titles of published editions that have what somebody is typing: none, where there is no time for it. */
export async function listSuggestions(locale: Locale, typed: string): Promise<string[]> {
  noteIndexed();
  try {
    return await suggestTitles(getSearchReader(), typed, locale, Date.now() + longestWait);
  } catch (error) {
    noteTooSlow(error);
    return [];
  }
}
