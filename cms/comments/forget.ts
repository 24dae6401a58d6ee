import { createLocalReq, type Payload } from 'payload';
import { repeat } from '../repeat';
import { lockRecord } from '../statements';
import { recordTrail } from '../trail/record';
import { withTransaction } from '../with-transaction';
import { erasedComment, readComment } from './perform-move';
import { commentName } from './receive';

const pause = 6 * 60 * 60 * 1000;
const first = 3 * 60 * 1000;

/** So many are erased in one round; the rest follow in the next. */
const batch = 200;

/**
 * Erases what was personal in comments that officials dealt with as many months ago as the rules say. What was let
 * through stays with its draft. Gives how many there were.
 */
export async function forgetComments(payload: Payload, now = new Date()): Promise<number> {
  const { keepQuestions } = await payload.findGlobal({ slug: 'rules', depth: 0 });
  const before = new Date(now);
  before.setUTCMonth(before.getUTCMonth() - (keepQuestions ?? 12));
  const { docs } = await payload.find({
    collection: 'comments',
    where: { decidedAt: { less_than: before.toISOString() }, erasedAt: { exists: false } },
    sort: 'decidedAt',
    limit: batch,
    pagination: false,
    depth: 0,
    select: {},
  });
  for (const { id } of docs) await forget(payload, id);
  return docs.length;
}

async function forget(payload: Payload, id: number): Promise<void> {
  const req = await createLocalReq({}, payload);
  await withTransaction(req, async () => {
    await lockRecord(req, 'comments', id);
    const comment = await readComment(req, id);
    // Another server, or who sent it, may have been first.
    if (!comment || comment.erasedAt) return;
    await payload.update({ collection: 'comments', id, data: erasedComment(true), depth: 0, req });
    await recordTrail(req, { action: 'commentForgotten', collection: 'comments', record: id, title: commentName(id), language: comment.language });
  });
}

/** Erases what is due now and then, for as long as this process lives. */
export function startForgettingComments(payload: Payload): void {
  repeat(payload, { first, pause, failure: 'Old comments could not be erased' }, () => forgetComments(payload));
}
