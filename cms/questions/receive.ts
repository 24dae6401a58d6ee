import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload';
import type { Question } from '@/payload-types';
import { excerptOf } from '../mask-text';
import { recordTrail } from '../trail/record';
import { deadlineOf } from './deadline';
import { questionName } from './name';
import { readAnswerRule } from './rule-fields';

/** Notes when a question came and by when it has to be answered, by the rules of that day. */
export const receiveQuestion: CollectionBeforeChangeHook<Question> = async ({ data, operation, req }) => {
  if (operation !== 'create') return data;
  const receivedAt = data.receivedAt ?? new Date().toISOString();
  const dueOn = deadlineOf(receivedAt, await readAnswerRule(req));
  return { ...data, state: 'received', receivedAt, dueOn, excerpt: excerptOf(data.question ?? '', data.language ?? 'vi') };
};

/** The trail says that a question came; nothing of who sent it or from where. */
export const recordReceipt: CollectionAfterChangeHook<Question> = async ({ doc, operation, req }) => {
  if (operation !== 'create') return;
  await recordTrail(req, { action: 'questionReceived', collection: 'questions', record: doc.id, title: questionName(doc.id), language: doc.language, after: { state: doc.state, dueOn: doc.dueOn } });
};
