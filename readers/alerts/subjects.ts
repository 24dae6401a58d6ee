import type { Payload } from 'payload';
import { z } from 'zod';
import type { Locale } from '@/i18n/routing';

/** What a reader can be told of, as a form names it: everything of a kind, or a topic or a directive by its number. */
export const subject = z.string().regex(/^(news|directives|(topic|directive):[1-9]\d{0,8})$/);

/** Says whether readers of the other language are offered a subject too: a directive is of one language. */
export const isInEveryLanguage = (value: string): boolean => subject.safeParse(value).success && !value.startsWith('directive:');

/** The choice of subjects in a form, at least one. */
export const subjects = z
  .union([z.string().transform((value) => [value]), z.array(z.string())])
  .pipe(z.array(subject).max(60).transform((values) => [...new Set(values)]));

export type Subjects = { allNews: boolean; allDirectives: boolean; topics: number[]; directives: number[] };

const numbersOf = (values: string[], kind: string): number[] => values.filter((value) => value.startsWith(`${kind}:`)).map((value) => Number(value.slice(kind.length + 1)));

/** Gives what a form's choice stands for, or null where it names what readers of this language do not see. */
export async function readSubjects(payload: Payload, locale: Locale, values: string[]): Promise<Subjects | null> {
  const [topics, directives] = [numbersOf(values, 'topic'), numbersOf(values, 'directive')];
  const asReader = { overrideAccess: false, pagination: false, depth: 0 } as const;
  const [knownTopics, knownDirectives] = await Promise.all([
    payload.find({ collection: 'topics', where: { id: { in: topics } }, ...asReader }),
    payload.find({ collection: 'directives', where: { id: { in: directives }, language: { equals: locale } }, ...asReader }),
  ]);
  if (knownTopics.docs.length < topics.length || knownDirectives.docs.length < directives.length) return null;
  return { allNews: values.includes('news'), allDirectives: values.includes('directives'), topics, directives };
}
