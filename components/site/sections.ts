import type { Href } from '@/i18n/address';

/** The parts of the portal, in the order of the navigation. Their names are the messages `site.sections`. */
export const sections = {
  home: '/',
  about: '/about',
  organisation: '/organisation',
  leadership: '/leadership',
  news: '/news',
  directives: '/directives',
  questions: '/questions',
  consultations: '/consultations',
  contact: '/contact',
} as const satisfies Record<string, Href>;

export type Section = keyof typeof sections;

export const sectionNames: Section[] = ['home', 'about', 'organisation', 'leadership', 'news', 'directives', 'questions', 'consultations', 'contact'];
