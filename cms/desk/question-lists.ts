import type { Question } from '@/payload-types';
import { formatMoment } from '../moment';
import { openStates, questionStateLabels } from '../questions/transitions';
import { speak, type Message } from '../speak';
import type { Asker } from './asker';
import { mostItems, type DeskItem } from './desk-list';

const toItem = (asker: Asker, { id, excerpt }: Question, note: Message, failed = false): DeskItem => ({
  href: `/admin/collections/questions/${id}`,
  text: excerpt || speak(asker, { vi: `Câu hỏi số ${id}`, en: `Question ${id}` }),
  note: speak(asker, note),
  failed,
});

/** Gives the questions whose readers still wait, those that are due first; what is overdue is marked. */
export async function listOpenQuestions(asker: Asker): Promise<DeskItem[]> {
  const { docs } = await asker.payload.find({
    collection: 'questions',
    where: { state: { in: [...openStates] } },
    sort: 'dueOn',
    limit: mostItems,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: asker.user,
  });
  return docs.map((question) => {
    const state = questionStateLabels[question.state];
    const due = formatMoment(question.dueOn);
    const overdue = Date.parse(question.dueOn) < Date.now();
    return overdue
      ? toItem(asker, question, { vi: `${state.vi} · quá hạn từ ${due}`, en: `${state.en} · overdue since ${due}` }, true)
      : toItem(asker, question, { vi: `${state.vi} · hạn ${due}`, en: `${state.en} · due ${due}` });
  });
}

/** Gives the private replies and refusals that others wrote and the official may approve, oldest first. */
export async function listProposedReplies(asker: Asker): Promise<DeskItem[]> {
  const { docs } = await asker.payload.find({
    collection: 'questions',
    where: { and: [{ state: { equals: 'inReview' } }, { or: [{ 'reply.proposedBy': { not_equals: asker.user.id } }, { 'reply.proposedBy': { exists: false } }] }] },
    sort: 'reply.proposedAt',
    limit: mostItems,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: asker.user,
  });
  return docs.map((question) => {
    const proposed = formatMoment(question.reply?.proposedAt ?? question.updatedAt);
    return toItem(asker, question, { vi: `gửi duyệt lúc ${proposed}`, en: `submitted ${proposed}` });
  });
}
