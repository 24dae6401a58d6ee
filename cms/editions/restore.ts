import { Forbidden, type Endpoint } from 'payload';
import { recordTrail } from '../trail/record';
import { withTransaction } from '../with-transaction';
import type { EditionSlug } from './edition-slugs';
import { textOf } from './situation';

/**
 * `POST /api/{collection}/versions/{id}`: takes an old version up again, as a draft beside what readers see. Payload's
 * own way would write the public row. What transitions keep is not taken over: the save is one like any other.
 */
export const restoreEndpoint = (collection: EditionSlug): Endpoint => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new Forbidden(req.t);
    const rights = { req, depth: 0, overrideAccess: false, user: req.user } as const;
    return withTransaction(req, async () => {
      const { parent, version } = await req.payload.findVersionByID({ collection, id: String(req.routeParams?.id), ...rights });
      const id = Number(parent);
      const { updatedAt } = await req.payload.findByID({ collection, id, draft: true, select: { updatedAt: true }, ...rights });
      // Whoever restores gives up what is there now, knowingly; not what somebody saves at this moment.
      const data = { ...textOf(version), _status: 'draft' as const, updatedAt, form: null };
      const doc = await req.payload.update({ collection, id, data, draft: true, ...rights });
      await recordTrail(req, { action: 'restored', collection, record: id, title: doc.title, language: doc.language, after: { version: version.updatedAt } });
      return Response.json({ doc, message: req.t('version:restoredSuccessfully') });
    });
  },
});
