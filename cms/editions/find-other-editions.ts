import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import type { EditionSlug } from './edition-slugs';

const Edition = z.object({ language: z.string().nullish(), original: z.union([z.number(), z.object({ id: z.number() })]).nullish() });

/** Gives the latest drafts of the same content in other languages, as an official may see them; the original is one of them. */
export async function findOtherEditions(req: PayloadRequest, collection: EditionSlug, id: number, data: unknown, depth = 0) {
  const original = Edition.safeParse(data).data?.original;
  const first = (typeof original === 'object' ? original?.id : original) ?? id;
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ or: [{ id: { equals: first } }, { original: { equals: first } }] }, { id: { not_equals: id } }] },
    depth,
    draft: true,
    overrideAccess: false,
    user: req.user,
  });
  return docs;
}

/** Says in which language an edition in a form is. */
export const languageIn = (data: unknown) => Edition.safeParse(data).data?.language;
