import { sql } from 'drizzle-orm';
import type { PayloadRequest } from 'payload';
import { runStatement } from '../statements';

/** Says whether an administrator would be left if this account were not one. It stays true until the transaction of `req` ends. */
export async function keepsAnAdministrator(req: PayloadRequest, id: number | string): Promise<boolean> {
  // Two who step down at once would each see the other.
  await runStatement(req, sql`UPDATE users SET id = id WHERE role = 'administrator'`);
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { role: { equals: 'administrator' }, id: { not_equals: id } },
    req,
  });
  return totalDocs > 0;
}
