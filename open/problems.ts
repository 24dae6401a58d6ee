import { z } from 'zod';
import { routing, type Locale } from '@/i18n/routing';
import { guideUrl } from './addresses';

/** What can be wrong with a request, and the status that says so. Their words are the messages `openData.problems`. */
export const problemStatuses = {
  'unknown-address': 404,
  'unknown-language': 404,
  'unknown-parameter': 400,
  'wrong-parameter': 400,
  'no-such-page': 404,
} as const;
export type ProblemKind = keyof typeof problemStatuses;

export const Problem = z
  .object({
    type: z.string().meta({ description: 'What kind of problem it is: an address of the guide, or `about:blank`.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().optional().meta({ description: 'The path that was asked for.' }),
  })
  .meta({ description: 'What is wrong with a request (RFC 9457), in the language of the address.' });

export const problemType = 'application/problem+json';

/** Makes the description of a problem. Where the address names no language, it is explained in all. */
export function toProblem(
  kind: ProblemKind,
  { locale, instance, words }: { locale?: Locale; instance: string; words: { title: string; detail: string } },
): z.output<typeof Problem> {
  return { type: `${guideUrl(locale ?? routing.defaultLocale)}#${kind}`, status: problemStatuses[kind], ...words, instance };
}
