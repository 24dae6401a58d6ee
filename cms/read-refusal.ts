import { z } from 'zod';

const Refusal = z.object({ errors: z.array(z.object({ message: z.string().min(1) })).min(1) });

/** Gives what the server says against a call, in the words that it says it in; `otherwise` where it says nothing. */
export async function readRefusal(response: Response | null, otherwise: string): Promise<string> {
  const refusal = Refusal.safeParse(await response?.json().catch(() => null));
  return refusal.data?.errors[0]?.message ?? otherwise;
}
