import { sql } from 'drizzle-orm';
import { NotFound, type PayloadRequest } from 'payload';
import type { EditionSlug } from '../editions/edition-slugs';
import { lockRecord, runStatement } from '../statements';
import { withTransaction } from '../with-transaction';

/**
 * Gives an edition's latest version, which from now on stays as it is: autosave writes over its own last version, and
 * would change the text under a link that was bound to it. The record is held meanwhile, so that no save comes between
 * the reading and the mark. Throws NotFound where there is no version.
 */
export const freezeLatestVersion = (collection: EditionSlug, id: number, req: PayloadRequest) =>
  withTransaction(req, async () => {
    await lockRecord(req, collection, id);
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
    await runStatement(req, sql`UPDATE ${sql.identifier(`_${collection}_v`)} SET autosave = false WHERE id = ${latest.id}`);
    return { version: Number(latest.id), edition: latest.version };
  });
