import type { PayloadRequest } from 'payload';

/** Says whether an administrator would be left if this account were not one. */
export async function keepsAnAdministrator(req: PayloadRequest, id: number | string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { role: { equals: 'administrator' }, id: { not_equals: id } },
    req,
  });
  return totalDocs > 0;
}
