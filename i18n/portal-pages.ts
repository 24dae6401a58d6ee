import en from '@/messages/en.json';
import vi from '@/messages/vi.json';
import type { Href } from './address';
import type { Locale } from './routing';

type Words = { title: string; lead: string };
type PortalPage = { href: Href; words: Record<Locale, Words> };

const messages: Record<Locale, typeof vi> = { vi, en };
const page = (href: Href, say: (of: typeof vi) => Words): PortalPage => ({ href, words: { vi: say(messages.vi), en: say(messages.en) } });

/** Pages that are the portal's own, of which no record tells: lists, forms, and what it says of itself. What they say, for those who render nothing. */
export const portalPages: PortalPage[] = [
  page('/news', ({ news }) => news),
  page('/directives', ({ directives }) => directives),
  page('/questions', ({ questions }) => questions),
  page('/questions/ask', ({ questions }) => ({ title: questions.ask, lead: questions.askPage.lead })),
  page('/consultations', ({ consultations }) => consultations),
  page('/contact/message', ({ message }) => message),
  page('/follow', ({ sent }) => sent),
  page('/accessibility', ({ accessibility: { title, description: lead } }) => ({ title, lead })),
  page('/privacy', ({ privacy: { title, description: lead } }) => ({ title, lead })),
  page('/open-data', ({ openData: { title, description: lead } }) => ({ title, lead })),
  page('/alerts', ({ alerts }) => alerts),
];
