import { addressOf } from '@/i18n/address';
import { portalPages } from '@/i18n/portal-pages';
import { routing } from '@/i18n/routing';
import { sendsMail } from '@/lib/env';
import type { Entry } from '@/search/entry';

export const portalPageCount = portalPages.length;

/** Gives what the index is to know of one of the portal's own pages, in each language: nothing where there is none, or where it has nothing to offer. `record` is its number in the index. */
export function readPortalPage(place: number, record: number): Entry[] {
  const page = portalPages[place];
  if (!page || (page.href === '/alerts' && !sendsMail)) return [];
  return routing.locales.map((language) => {
    const { title, lead } = page.words[language];
    return { kind: 'pages', record, language, path: addressOf(language, page.href), title, lead, body: '', documents: [], divisions: [] };
  });
}
