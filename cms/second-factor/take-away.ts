import type { PayloadRequest } from 'payload';
import type { User } from '@/payload-types';
import { withTransaction } from '../with-transaction';
import { endSessions, sessionOf } from '../sessions/end';
import type { TrailAction } from '../trail/entry';
import { recordTrail } from '../trail/record';
import { findFactor } from './factor';

/** Takes the factor of an account away, and ends its other sessions. Gives false where it has none. */
export async function takeFactorAway(req: PayloadRequest, user: User, action: TrailAction & `factor${string}`): Promise<boolean> {
  if (!(await findFactor(req, user.id))) return false;
  await withTransaction(req, async () => {
    // The account first, as everywhere: two who wait for each other's rows would wait for ever.
    await endSessions(req, user.id, { keep: req.user?.id === user.id ? sessionOf(req) : null });
    await req.payload.delete({ collection: 'second-factors', where: { user: { equals: user.id } }, req });
    await recordTrail(req, { action, collection: 'users', record: user.id, title: user.email });
  });
  return true;
}
