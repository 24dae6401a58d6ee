import { addressOf, type Href } from '@/i18n/address';
import { routing, type Locale } from '@/i18n/routing';
import { sendsMail } from '@/lib/env';
import en from '@/messages/en.json';
import vi from '@/messages/vi.json';
import type { Entry } from '@/search/entry';

const words: Record<Locale, typeof vi> = { vi, en };

type PortalPage = { href: Href; say: (words: typeof vi) => { title: string; lead: string } };

/** Pages that are the portal's own, of which no record tells: lists, forms, and what it says of itself. */
const portalPages: PortalPage[] = [
  { href: '/news', say: ({ news }) => news },
  { href: '/directives', say: ({ directives }) => directives },
  { href: '/questions', say: ({ questions }) => questions },
  { href: '/questions/ask', say: ({ questions }) => ({ title: questions.ask, lead: questions.askPage.lead }) },
  { href: '/consultations', say: ({ consultations }) => consultations },
  { href: '/contact/message', say: ({ message }) => message },
  { href: '/follow', say: ({ sent }) => sent },
  { href: '/accessibility', say: ({ accessibility: { title, description: lead } }) => ({ title, lead }) },
  { href: '/privacy', say: ({ privacy: { title, description: lead } }) => ({ title, lead }) },
  { href: '/open-data', say: ({ openData: { title, description: lead } }) => ({ title, lead }) },
  ...(sendsMail ? [{ href: '/alerts', say: ({ alerts }) => alerts } satisfies PortalPage] : []),
];

export const portalPageCount = portalPages.length;

/** Gives what the index is to know of one of the portal's own pages, in each language; nothing beyond the last. `record` is its number in the index. */
export function readPortalPage(index: number, record: number): Entry[] {
  const page = portalPages[index];
  if (!page) return [];
  return routing.locales.map((language) => {
    const { title, lead } = page.say(words[language]);
    return { kind: 'pages', record, language, path: addressOf(language, page.href), title, lead, body: '', documents: [], divisions: [] };
  });
}
