import { sql } from 'drizzle-orm';
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { runStatement } from '../statements';
import type { EditionSlug } from './edition-slugs';
import { idOf, publicStateOf, type Edition } from './situation';
import { isSameSubstance } from './substance';

/** A version of an original: what a translation is made from. */
export type Revision = { id: number; edition: Edition };

/**
 * Gives the version of an original that a translation would be made from now: what is published, or the latest draft
 * where nothing is yet. Null for what is not there.
 */
export async function readRevision(req: PayloadRequest, collection: EditionSlug, original: number): Promise<Revision | null> {
  const newest = async (published: boolean) => {
    const { docs } = await req.payload.findVersions({
      collection,
      where: { and: [{ parent: { equals: original } }, ...(published ? [{ 'version._status': { equals: 'published' } }] : [{ latest: { equals: true } }])] },
      sort: '-updatedAt',
      limit: 1,
      pagination: false,
      depth: 0,
      req,
    });
    return docs[0];
  };
  const version = (await newest(true)) ?? (await newest(false));
  return version ? { id: Number(version.id), edition: version.version } : null;
}

/** Gives a version that a translation was made from, or null when it is gone. */
export async function readVersion(req: PayloadRequest, collection: EditionSlug, version: number): Promise<Edition | null> {
  return (await req.payload.findVersionByID({ collection, id: String(version), depth: 0, disableErrors: true, req }))?.version ?? null;
}

/** Notes which version of its original a translation is made from, when it becomes the translation of it. */
export const noteMadeFrom =
  (collection: EditionSlug): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    const original = idOf(data.original);
    if (original === null) return { ...data, madeFrom: null, behindSince: null };
    if (data.madeFrom && idOf(originalDoc?.original) === original) return data;
    const revision = await readRevision(req, collection, original);
    // An autosave is written over by the next one; this version has to stay as it was read.
    if (revision) await runStatement(req, sql`UPDATE ${sql.identifier(`_${collection}_v`)} SET autosave = false WHERE id = ${revision.id}`);
    return { ...data, madeFrom: revision?.id ?? null };
  };

/**
 * Finds out, once an original or a translation is public anew, which translations are behind. A correction that its
 * author calls minor leaves those that were right as right as they were.
 */
export const settleFreshness =
  (collection: EditionSlug): CollectionAfterChangeHook =>
  async ({ data, doc, previousDoc, req }) => {
    if (req.context.savesDraft || doc._status !== 'published') return;
    const original = idOf(doc.original);
    if (original !== null) return settle(req, collection, original, { id: doc.id, madeFrom: doc.madeFrom, behindSince: doc.behindSince }, false);
    const { docs } = await req.payload.find({
      collection,
      where: { original: { equals: doc.id } },
      pagination: false,
      depth: 0,
      select: { madeFrom: true, behindSince: true },
      req,
    });
    for (const translation of docs) await settle(req, collection, doc.id, translation, Boolean(data.minorCorrection || previousDoc?.minorCorrection));
  };

type Translation = { id: number; madeFrom?: number | null; behindSince?: string | null };

async function settle(req: PayloadRequest, collection: EditionSlug, original: number, { id, madeFrom, behindSince }: Translation, minor: boolean): Promise<void> {
  const main = await req.payload.findByID({ collection, id: original, depth: 0, draft: false, disableErrors: true, req });
  if (!main || publicStateOf(main) !== 'published') return;
  const from = madeFrom ? await readVersion(req, collection, madeFrom) : null;
  const behind = !from || !isSameSubstance(from, main);
  if (behind && minor && !behindSince) return write(req, collection, id, { madeFrom: (await readRevision(req, collection, original))?.id ?? null });
  const since = behind ? (behindSince ?? new Date().toISOString()) : null;
  if (since !== (behindSince ?? null)) await write(req, collection, id, { behindSince: since });
}

/** Writes what the portal knows of a translation: no save, no version, nobody's work is touched. */
async function write(req: PayloadRequest, collection: EditionSlug, id: number, { madeFrom, behindSince }: Omit<Translation, 'id'>): Promise<void> {
  const [column, value] = madeFrom === undefined ? ['behind_since', behindSince ?? null] : ['made_from', madeFrom];
  await runStatement(req, sql`UPDATE ${sql.identifier(collection)} SET ${sql.identifier(column)} = ${value} WHERE id = ${id}`);
  await runStatement(req, sql`UPDATE ${sql.identifier(`_${collection}_v`)} SET ${sql.identifier(`version_${column}`)} = ${value} WHERE parent_id = ${id} AND latest = true`);
}
