import type { z } from 'zod';

/** What is wrong with a query: the name and the value of the first parameter that is not as described. */
export type WrongQuery = { kind: 'unknown-parameter' | 'wrong-parameter'; name: string; value: string };

/**
 * Reads a query by the schema that describes it, whose values are whole numbers. A parameter that the description does
 * not name, or that comes twice, is refused: a program that misspells `page` should not get the first page for ever.
 */
export function readQuery<Shape extends z.ZodRawShape>(
  query: URLSearchParams,
  schema: z.ZodObject<Shape>,
): { value: z.output<z.ZodObject<Shape>> } | { wrong: WrongQuery } {
  const given: Record<string, number> = {};
  for (const [name, value] of query) {
    if (!Object.hasOwn(schema.shape, name)) return { wrong: { kind: 'unknown-parameter', name, value } };
    if (Object.hasOwn(given, name) || !/^\d{1,9}$/.test(value)) return { wrong: { kind: 'wrong-parameter', name, value } };
    given[name] = Number(value);
  }
  const result = schema.safeParse(given);
  if (result.success) return { value: result.data };
  const name = String(result.error.issues[0]?.path[0] ?? '');
  return { wrong: { kind: 'wrong-parameter', name, value: query.get(name) ?? '' } };
}
