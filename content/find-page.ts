import 'server-only';
import type { Where } from 'payload';
import { getReader } from './reader';

/** Of what was published at one moment, what was made last comes first. Spread it: Payload adds to the list that it is given. */
export const newestFirst: readonly string[] = ['-publishedAt', '-id'];

/** A page of records in the order of lists, as Payload is asked for it. */
type Asked = { where: Where; sort: string[]; pagination: false };

/**
 * Gives one page of what the present visitor may see of a collection, newest first, and how much there is in all; `read`
 * reads the records. Asks for their numbers first: a database makes up each record that it then skips, and far into a list
 * that takes a hundred times as long.
 */
export async function findPage<Doc>(
  collection: 'news' | 'answers',
  { where, limit, page }: { where: Where; limit: number; page: number },
  read: (asked: Asked) => Promise<{ docs: Doc[] }>,
): Promise<{ docs: Doc[]; totalDocs: number; totalPages: number }> {
  const { payload, asVisitor } = await getReader();
  const { docs: shown, totalDocs, totalPages } = await payload.find({ collection, where, sort: [...newestFirst], limit, page, ...asVisitor, depth: 0, select: {} });
  const { docs } = await read({ where: { id: { in: shown.map(({ id }) => id) } }, sort: [...newestFirst], pagination: false });
  return { docs, totalDocs, totalPages };
}
