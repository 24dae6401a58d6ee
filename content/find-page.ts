import 'server-only';
import type { DataFromCollectionSlug, Where } from 'payload';
import type { EditionKind } from './editions';
import { getReader } from './reader';

type Page = { where: Where; sort: string[]; limit: number; page: number; depth?: number };

/**
 * Gives one page of what the present visitor may see of a collection, and how much there is in all. Asks for the numbers
 * first: a database makes up each record that it then skips, and far into a list that takes a hundred times as long.
 */
export async function findPage<Kind extends EditionKind>(
  collection: Kind,
  { where, sort, limit, page, depth = 1 }: Page,
): Promise<{ docs: DataFromCollectionSlug<Kind>[]; totalDocs: number; totalPages: number }> {
  const { payload, asVisitor } = await getReader();
  const kind: EditionKind = collection;
  const { docs: shown, totalDocs, totalPages } = await payload.find({ collection: kind, where, sort, limit, page, ...asVisitor, depth: 0, select: {} });
  const ids = shown.map(({ id }) => id);
  const { docs } = await payload.find({ collection, where: { id: { in: ids } }, sort, pagination: false, ...asVisitor, depth });
  return { docs, totalDocs, totalPages };
}
