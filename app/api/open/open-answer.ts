import { getTranslations } from 'next-intl/server';
import { isLocale, routing, type Locale } from '@/i18n/routing';
import { noteQuery } from '@/lib/rendering';
import { problemStatuses, problemType, toProblem, type ProblemKind } from '@/open/problems';
import { readQuery } from '@/open/read-query';
import type { z } from 'zod';

type Details = { locale?: Locale; name?: string; value?: string; page?: number; pages?: number };

/** How much of what a caller sent is said back. */
const longestEcho = 60;

/** Answers with JSON. */
export function openJson(body: unknown, contentType = 'application/json'): Response {
  return new Response(JSON.stringify(body), { headers: { 'Content-Type': `${contentType}; charset=utf-8` } });
}

/** Answers that the request is not one that the interface takes, and why: in the language of the address, or else in all. */
export async function openProblem(kind: ProblemKind, request: Request, { locale, name = '', value = '', page = 0, pages = 0 }: Details = {}): Promise<Response> {
  const echo = { name: name.slice(0, longestEcho), value: value.slice(0, longestEcho), page, pages, languages: routing.locales.join(', ') };
  const words = await Promise.all(
    (locale ? [locale] : routing.locales).map(async (language) => {
      const t = await getTranslations({ locale: language, namespace: 'openData.problems' });
      return { title: t(`${kind}.title`), detail: t(`${kind}.detail`, echo) };
    }),
  );
  const problem = toProblem(kind, {
    locale,
    instance: new URL(request.url).pathname,
    words: { title: words.map(({ title }) => title).join(' / '), detail: words.map(({ detail }) => detail).join(' / ') },
  });
  return new Response(JSON.stringify(problem), { status: problemStatuses[kind], headers: { 'Content-Type': `${problemType}; charset=utf-8` } });
}

/**
 * Reads what a request for data asks for: its language and its query, by the schema that describes it. Gives the answer
 * with which it is refused where it asks for something else.
 */
export async function readOpenRequest<Shape extends z.ZodRawShape>(
  request: Request,
  language: string | undefined,
  schema: z.ZodObject<Shape>,
): Promise<{ locale: Locale; query: z.output<z.ZodObject<Shape>> } | { refusal: Response }> {
  // Whatever a query says, it is read: one that means nothing is refused.
  noteQuery();
  if (language !== undefined && !isLocale(language)) return { refusal: await openProblem('unknown-language', request, { value: language }) };
  const locale = language ?? routing.defaultLocale;
  const read = readQuery(new URL(request.url).searchParams, schema);
  if ('value' in read) return { locale, query: read.value };
  const { kind, name, value } = read.wrong;
  return { refusal: await openProblem(kind, request, { locale: language, name, value }) };
}
