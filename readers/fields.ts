import { z } from 'zod';
import type { Problem, Problems } from '@/lib/submission';

/** Links that a text may hold: who needs more sends an advertisement. */
const mostLinks = 2;

const link = /https?:\/\/|\bwww\.|<a\s|\[url/gi;

/** How many links a text holds, written in any of the ways that senders of advertisements use. */
export const countLinks = (text: string): number => text.match(link)?.length ?? 0;

const few = (text: string) => countLinks(text) <= mostLinks;
const tooMany = { params: { code: 'links', limit: mostLinks } };

/** A line of text, such as a name or a subject: spaces of any kind become one. */
export const line = (longest: number) => z.string().transform((text) => text.replace(/\s+/g, ' ')).pipe(z.string().max(longest)).refine((text) => countLinks(text) === 0, { params: { code: 'links', limit: 0 } });

/** A text of several lines, with a few links at most. Lengths are in UTF-16 units, as browsers count. */
export const text = ({ shortest = 1, longest }: { shortest?: number; longest: number }) => z.string().min(shortest).max(longest).refine(few, tooMany);

/** An e-mail address. */
export const email = () => z.string().max(254).pipe(z.email());

/** A telephone number as people write it, in Viet Nam or abroad. */
export const phone = () =>
  z.string().refine((given) => /^\+?[\d\s().-]{6,30}$/.test(given) && /^\+?\d{8,15}$/.test(given.replace(/[\s().-]/g, '')), { params: { code: 'phone' } });

/** One of the values that a form offers. */
export const oneOf = <const Value extends string>(values: readonly Value[]) => z.enum(values);

const Custom = z.object({ code: z.enum(['links', 'phone']), limit: z.number().optional() });

/** Says what is wrong with each field, the first fault of each, in the words of `forms.problems`. */
export function toProblems({ issues }: z.ZodError): Problems {
  const problems: Problems = {};
  for (const issue of issues) problems[String(issue.path[0] ?? 'form')] ??= toProblem(issue);
  return problems;
}

function toProblem(issue: z.core.$ZodIssue): Problem {
  switch (issue.code) {
    case 'too_big':
      return { code: 'tooLong', limit: Number(issue.maximum) };
    case 'too_small':
      return Number(issue.minimum) <= 1 ? { code: 'missing' } : { code: 'tooShort', limit: Number(issue.minimum) };
    case 'invalid_type':
    case 'invalid_union':
      return { code: issue.input === undefined ? 'missing' : 'odd' };
    case 'invalid_format':
      return { code: issue.format === 'email' ? 'email' : 'odd' };
    case 'invalid_value':
      return { code: 'choice' };
    case 'custom':
      return Custom.safeParse(issue.params).data ?? { code: 'odd' };
    default:
      return { code: 'odd' };
  }
}
