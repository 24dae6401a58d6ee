import type { PayloadRequest } from 'payload';
import { lockRecord } from '../statements';
import { withTransaction } from '../with-transaction';
import { hashEntry, type TrailAction } from './entry';
import { placeOf } from './place';

type Event = {
  action: TrailAction;
  collection?: string;
  record?: number | string;
  title?: string | null;
  language?: string | null;
  before?: object;
  after?: object;
  /** Who, where it is not the official that the request belongs to. */
  actorName?: string;
};

/** The one row that says how long the trail is and how it ends. */
export const headId = 1;

/**
 * Adds an entry to the trail within the transaction of what it tells, so that neither is kept without the other; in
 * one of its own where there is none. Entries are made one after the other: each is hashed over the last.
 */
export async function recordTrail(req: PayloadRequest, event: Event): Promise<void> {
  await withTransaction(req, async () => {
    await lockRecord(req, 'trail_heads', headId);
    const head = await req.payload.findByID({ collection: 'trail-heads', id: headId, depth: 0, req });
    const entry = { ...toEntry(req, event), sequence: head.entries + 1, at: new Date().toISOString() };
    const hash = hashEntry(head.hash, entry);
    await req.payload.create({ collection: 'trail', data: { ...entry, previousHash: head.hash, hash }, depth: 0, req });
    await req.payload.db.updateOne({ collection: 'trail-heads', id: headId, data: { entries: entry.sequence, hash }, req });
  });
}

function toEntry(req: PayloadRequest, { action, collection, record, title, language, before, after, actorName }: Event) {
  const { user } = req;
  return {
    action,
    actor: user?.id ?? null,
    actorName: (actorName ?? user?.name ?? null)?.slice(0, 200) ?? null,
    actorRole: user?.role ?? null,
    place: placeOf(req.headers),
    collection: collection ?? null,
    record: record === undefined ? null : String(record),
    title: title?.slice(0, 300) ?? null,
    language: language ?? null,
    before: before ? JSON.stringify(before) : null,
    after: after ? JSON.stringify(after) : null,
  };
}
