import { NotFound, type PayloadRequest } from 'payload';
import { z } from 'zod';
import type { EditionSlug } from '../editions/fields';

/** Payload's types leave this mark of a version out. */
const Autosaved = z.looseObject({ autosave: z.literal(true) });

/**
 * Gives the number of an edition's latest version, which from now on stays as it is: autosave writes over its own last
 * version, and would change the text under a link that was bound to it. Throws NotFound where there is no version.
 */
export async function freezeLatestVersion(collection: EditionSlug, id: number, req: PayloadRequest) {
  const { docs } = await req.payload.findVersions({
    collection,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
  const [latest] = docs;
  if (!latest) throw new NotFound(req.t);
  if (Autosaved.safeParse(latest).success) {
    const frozen = { ...latest, autosave: false };
    await req.payload.db.updateVersion({ collection, id: latest.id, versionData: frozen, req });
  }
  return { version: Number(latest.id), edition: latest.version };
}
