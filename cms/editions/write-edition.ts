import type { PayloadRequest } from 'payload';
import type { EditionSlug } from './edition-slugs';
import type { Edition } from './situation';
import type { Move } from './transitions';

type Change = Partial<Edition>;

/** Writes the working version of an edition, beside what readers see. */
export const saveWorking = (req: PayloadRequest, collection: EditionSlug, id: number, transition: Move, data: Change): Promise<void> =>
  save(req, collection, id, transition, data, true);

/** Writes the public row, from the working version where `data` does not say otherwise. */
export const savePublic = (req: PayloadRequest, collection: EditionSlug, id: number, transition: Move, data: Change): Promise<void> =>
  save(req, collection, id, transition, data, false);

/** The transition has been allowed by the table, so rights are not asked again. */
async function save(req: PayloadRequest, collection: EditionSlug, id: number, transition: Move, data: Change, draft: boolean): Promise<void> {
  try {
    await req.payload.update({ collection, id, data, draft, depth: 0, context: { transition }, req });
  } finally {
    // Payload keeps the context on the request: a later save of it is no transition.
    delete req.context.transition;
  }
}
