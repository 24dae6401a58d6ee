import type { Payload } from 'payload';
import { hashFollowCode, readFollowCode } from '@/lib/follow-code';

/** What readers get a code for. */
const kinds = ['questions', 'messages', 'comments'] as const;

/** What a code opens: a record of one kind, and the code as it was made. */
export type Found = { kind: (typeof kinds)[number]; id: number; code: string };

/** Finds what a code opens, however it was typed; null where it opens nothing. The code alone says who may. */
export async function findSent(payload: Payload, typed: string): Promise<Found | null> {
  const code = readFollowCode(typed);
  if (code === null) return null;
  const where = { codeHash: { equals: hashFollowCode(code) } };
  // All are asked, whatever the first says: how long it takes tells nothing of the kind.
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const { docs } = await payload.find({ collection: kind, where, limit: 1, pagination: false, depth: 0, select: {} });
      return docs.map(({ id }) => ({ kind, id, code }));
    }),
  );
  return found.flat()[0] ?? null;
}
