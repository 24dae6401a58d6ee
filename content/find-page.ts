import 'server-only';
import type { SelectType, TransformCollectionWithSelect, Where } from 'payload';
import type { Config } from '@/payload-types';
import { getReader } from './reader';

/** Of what was published at one moment, what was made last comes first. Spread it: Payload adds to the list that it is given. */
export const newestFirst: readonly string[] = ['-publishedAt', '-id'];

type Page<Select> = { where: Where; limit: number; page: number; depth?: number; select?: Select };

/**
 * Gives one page of what the present visitor may see of a collection, newest first, and how much there is in all. Asks
 * for the numbers first: a database makes up each record that it then skips, and far into a list that takes a hundred
 * times as long. `select` says what of each record is read.
 */
export async function findPage<Kind extends 'news' | 'answers', Select extends Config['collectionsSelect'][Kind] & SelectType>(
  collection: Kind,
  { where, limit, page, depth = 1, select }: Page<Select>,
): Promise<{ docs: TransformCollectionWithSelect<Kind, Select>[]; totalDocs: number; totalPages: number }> {
  const { payload, asVisitor } = await getReader();
  const kind: 'news' | 'answers' = collection;
  const { docs: shown, totalDocs, totalPages } = await payload.find({ collection: kind, where, sort: [...newestFirst], limit, page, ...asVisitor, depth: 0, select: {} });
  const ids = shown.map(({ id }) => id);
  const { docs } = await payload.find({ collection, where: { id: { in: ids } }, sort: [...newestFirst], pagination: false, ...asVisitor, depth, select });
  return { docs, totalDocs, totalPages };
}
