import { createLocalReq, type Payload } from 'payload';
import { repeat } from '../repeat';
import { lockRecord } from '../statements';
import { recordTrail } from '../trail/record';
import { withTransaction } from '../with-transaction';
import { deleteDrafts, erased, lockAnswerOf } from './erase';
import { questionName } from './name';
import { readQuestion } from './perform-move';

const pause = 6 * 60 * 60 * 1000;
const first = 2 * 60 * 1000;

/** So many are erased in one round; the rest follow in the next. */
const batch = 200;

/** Erases what was personal in questions that were closed as many months ago as the rules say. Gives how many there were. */
export async function forgetQuestions(payload: Payload, now = new Date()): Promise<number> {
  const { keepQuestions } = await payload.findGlobal({ slug: 'rules', depth: 0 });
  const before = new Date(now);
  before.setUTCMonth(before.getUTCMonth() - (keepQuestions ?? 12));
  const { docs } = await payload.find({
    collection: 'questions',
    where: { closedAt: { less_than: before.toISOString() }, erasedAt: { exists: false } },
    sort: 'closedAt',
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
    const before = await readQuestion(req, id);
    if (before) await lockAnswerOf(req, before);
    await lockRecord(req, 'questions', id);
    const question = await readQuestion(req, id);
    // Another server may have been first.
    if (question && !question.erasedAt) {
      await payload.update({ collection: 'questions', id, data: erased(question), depth: 0, req });
      await deleteDrafts(req, id);
      await recordTrail(req, { action: 'questionForgotten', collection: 'questions', record: id, title: questionName(id), language: question.language });
    }
  });
}

/** Erases what is due now and then, for as long as this process lives. */
export function startForgetting(payload: Payload): void {
  repeat(payload, { first, pause, failure: 'Old questions could not be erased' }, () => forgetQuestions(payload));
}
