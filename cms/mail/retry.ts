import { Forbidden, NotFound, type Endpoint } from 'payload';
import { may } from '../roles';

/** `POST /api/outbox/{id}/retry`: has a message that was given up tried anew. What is sent or waits stays as it is. */
export const retryEndpoint: Endpoint = {
  path: '/:id/retry',
  method: 'post',
  handler: async (req) => {
    if (!may(req.user, 'keepMail')) throw new Forbidden(req.t);
    const id = Number(req.routeParams?.id);
    if (!Number.isSafeInteger(id)) throw new NotFound(req.t);
    const { docs } = await req.payload.update({
      collection: 'outbox',
      where: { id: { equals: id }, state: { equals: 'failed' } },
      data: { state: 'waiting', attempts: 0, nextAttempt: new Date().toISOString() },
      depth: 0,
      req,
    });
    return Response.json({ retried: docs.length });
  },
};
