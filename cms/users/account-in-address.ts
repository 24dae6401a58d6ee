import { Forbidden, NotFound, type PayloadRequest } from 'payload';
import type { User } from '@/payload-types';
import { may } from '../roles';

/** PostgreSQL's `integer`, which numbers accounts. */
const mostAccounts = 2 ** 31 - 1;

/**
 * Gives the account that an address such as `/users/{id}/sessions` names, to its official and to administrators.
 * @throws Forbidden to everybody else, whether there is such an account or not; NotFound where there is none.
 */
export async function readAccountInAddress(req: PayloadRequest): Promise<User> {
  const id = Number(req.routeParams?.id);
  if (!req.user || (req.user.id !== id && !may(req.user, 'keepUsers'))) throw new Forbidden(req.t);
  if (!Number.isInteger(id) || id < 1 || id > mostAccounts) throw new NotFound(req.t);
  const user = await req.payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true, req });
  if (!user) throw new NotFound(req.t);
  return user;
}
