import { Forbidden, type Endpoint } from 'payload';
import { z } from 'zod';
import { speak } from '../../speak';
import type { EditionSlug } from '../edition-slugs';
import { checkEdition } from './check-edition';
import { gatherEdition } from './gather';

/** What the panel shows: a finding in the official's language. */
export type ShownFinding = { severity: 'error' | 'warning'; field: string; message: string; encoding?: 'tcvn3' | 'vni' };

/**
 * `POST /api/{collection}/{id}/checks`: says what there is to mend in an edition as it stands on the screen, saved or
 * not. Changes nothing.
 */
export const checksEndpoint = (collection: EditionSlug): Endpoint => ({
  path: '/:id/checks',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new Forbidden(req.t);
    const id = Number(req.routeParams?.id);
    const sent = z.record(z.string(), z.unknown()).safeParse(await req.json?.().catch(() => null));
    if (!Number.isInteger(id) || !sent.success) return Response.json({ errors: [] }, { status: 400 });
    const edition = await gatherEdition(collection, { ...sent.data, id }, req);
    const findings: ShownFinding[] = checkEdition(edition).map(({ message, ...finding }) => ({ ...finding, message: speak(req, message) }));
    return Response.json({ findings });
  },
});
