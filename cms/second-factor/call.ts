import { z } from 'zod';
import { readRefusal } from '../read-refusal';

/** Calls one of the addresses of second factors in the language of the screen. Gives what `schema` reads, or why not. */
export async function callFactor<Answer>(address: string, language: string, body: object, schema: z.ZodType<Answer>, otherwise: string): Promise<{ answer: Answer } | { refusal: string }> {
  const response = await fetch(address, { method: 'POST', credentials: 'same-origin', headers: { 'Content-Type': 'application/json', 'Accept-Language': language }, body: JSON.stringify(body) }).catch(() => null);
  if (!response?.ok) return { refusal: await readRefusal(response, otherwise) };
  const read = schema.safeParse(await response.json().catch(() => null));
  return read.success ? { answer: read.data } : { refusal: otherwise };
}

export const Offer = z.object({ offer: z.string(), secret: z.string(), picture: z.string() });
export const Enrolled = z.object({ recovery: z.array(z.string()), user: z.looseObject({ id: z.number(), collection: z.string() }).optional(), exp: z.number().optional() });
export const Recovery = z.object({ recovery: z.array(z.string()) });
export const Done = z.looseObject({});
