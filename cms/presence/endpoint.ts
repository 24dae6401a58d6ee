import { Forbidden, NotFound, type Endpoint, type PayloadRequest, type Where } from 'payload';
import type { EditionSlug } from '../editions/edition-slugs';
import { tellEvery } from './tell-every';

/** How long a form counts as open after it last told so, in milliseconds. */
const openFor = 3 * tellEvery;

/** `POST /api/{collection}/{id}/presence`: tells that the official has the edition open; gives the names of others who have. */
export const presenceEndpoint = (collection: EditionSlug): Endpoint => ({
  path: '/:id/presence',
  method: 'post',
  handler: async (req) => {
    const { user } = req;
    const record = Number(req.routeParams?.id);
    if (!user || !Number.isSafeInteger(record)) throw new Forbidden(req.t);
    const { totalDocs } = await req.payload.count({ collection, where: { id: { equals: record } }, req });
    if (totalDocs === 0) throw new NotFound(req.t);
    await tell(req, collection, record, user.id);
    const { docs } = await req.payload.find({
      collection: 'presence',
      where: {
        and: [
          { collection: { equals: collection } },
          { record: { equals: record } },
          { user: { not_equals: user.id } },
          { seenAt: { greater_than: new Date(Date.now() - openFor).toISOString() } },
        ],
      },
      depth: 1,
      limit: 10,
      pagination: false,
      req,
    });
    const others = docs.flatMap(({ user: other }) => (other && typeof other === 'object' ? [other.name] : []));
    return Response.json({ others: [...new Set(others)] }, { headers: { 'Cache-Control': 'no-store' } });
  },
});

async function tell(req: PayloadRequest, collection: EditionSlug, record: number, user: number): Promise<void> {
  const mine: Where = { and: [{ collection: { equals: collection } }, { record: { equals: record } }, { user: { equals: user } }] };
  const seenAt = new Date().toISOString();
  const { docs } = await req.payload.update({ collection: 'presence', where: mine, data: { seenAt }, depth: 0, req });
  if (docs.length > 0) return;
  // Forms that were closed long ago leave rows behind; whoever comes next clears them away.
  await req.payload.delete({ collection: 'presence', where: { seenAt: { less_than: new Date(Date.now() - 24 * 3_600_000).toISOString() } }, req });
  await req.payload.create({ collection: 'presence', data: { collection, record, user, seenAt }, depth: 0, req });
}
