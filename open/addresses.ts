import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { absoluteUrl } from '@/lib/absolute-url';

/** Where the present version of the interface is. What would break a program that reads it becomes another version. */
export const openRoot = '/api/open/v1';

/** What the interface gives, each in one language. */
export const openSubjects = ['department', 'divisions', 'directives', 'news', 'questions'] as const;
export type OpenSubject = (typeof openSubjects)[number];

export const descriptionPath = `${openRoot}/openapi.json`;
export const cataloguePath = `${openRoot}/catalog.jsonld`;

/** Gives the path of a subject in a language. */
export const openPath = (locale: Locale, subject: OpenSubject) => `${openRoot}/${locale}/${subject}`;

/** Gives the path of the directives as a table. */
export const csvPath = (locale: Locale) => `${openPath(locale, 'directives')}.csv`;

/** Gives where the interface is explained to people. */
export const guideUrl = (locale: Locale) => absoluteUrl(addressOf(locale, '/open-data'));
