import 'server-only';
import { noteTags } from '@/lib/rendering';
import { listTag } from '@/lib/tags';
import { getReader } from './reader';

/** What readers are told of how their questions are handled. */
export type QuestionRules = { answerWithin: number; answerUnit: 'workingDays' | 'days'; keptMonths: number };

/** Gives how long the department takes to answer, and for how long it keeps who asked. */
export async function getQuestionRules(): Promise<QuestionRules> {
  noteTags(listTag('rules'));
  const { payload } = await getReader();
  // The rules of the newsroom are officials' own; these three of them are a promise to readers.
  const { answerWithin, answerUnit, keepQuestions } = await payload.findGlobal({ slug: 'rules', depth: 0 });
  return { answerWithin, answerUnit, keptMonths: keepQuestions };
}
