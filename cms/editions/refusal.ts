import { z } from 'zod';

const Field = z.object({ path: z.string().optional(), label: z.string().optional(), message: z.string() });
const Answer = z.object({ errors: z.array(z.object({ message: z.string().optional(), data: z.object({ errors: z.array(Field) }).nullish() })) });

/** What the server says when it refuses: in words, and which fields are concerned, as Payload's form takes it. */
export type RefusalAnswer = { message: string; fields: { path: string; message: string }[] };

/** Reads the body of a refused request; `failed` is said where it says nothing, `faulty` above the faults that it lists. */
export function readFieldRefusal(body: unknown, words: { failed: string; faulty: string }): RefusalAnswer {
  const [error] = Answer.safeParse(body).data?.errors ?? [];
  const found = error?.data?.errors ?? [];
  const lines = found.map(({ label, message }) => (label ? `${label}: ${message}` : message));
  return {
    message: lines.length > 0 ? [words.faulty, ...lines].join('\n') : error?.message || words.failed,
    fields: found.flatMap(({ path, message }) => (path ? [{ path, message }] : [])),
  };
}
