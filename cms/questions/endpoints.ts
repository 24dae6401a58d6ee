import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { idOf } from '../editions/situation';
import { moveEndpoints } from '../move-endpoints';
import { allowsSelfApproval } from '../rules/global';
import { Outcome } from './move-effects';
import { performMove, questionSituationOf, readQuestion } from './perform-move';
import { refuseQuestion } from './refusals';
import { isOpen, isQuestionMove, questionMoves, questionRefusalOf, questionTransitionOf, type QuestionMove } from './transitions';

const Body = z.object({
  seen: z.iso.datetime({ offset: true }).optional(),
  division: z.number().int().positive().optional(),
  outcome: Outcome.optional(),
  remark: z.string().trim().min(1).max(2000).optional(),
});

/** The portal's own transitions are nobody's to ask for. */
const callable = (name: QuestionMove) => questionTransitionOf(name).by !== 'system';

/** `POST /api/questions/{id}/moves/{name}`, and `GET /api/questions/{id}/moves`. */
export const questionEndpoints = moveEndpoints({
  paths: { move: 'moves', standing: 'moves' },
  isMove: (name): name is QuestionMove => isQuestionMove(name) && callable(name),
  body: Body,
  refuse: (req, wrong) => refuseQuestion(req, wrong === 'gone' ? wrong : wrong.part === 'division' || wrong.part === 'outcome' || wrong.part === 'remark' ? wrong.part : 'seen'),
  perform: performMove,
  describe,
});

export type QuestionStanding = Awaited<ReturnType<typeof describe>>;

async function describe(req: PayloadRequest, id: number) {
  const question = await readQuestion(req, id);
  if (!question) throw refuseQuestion(req, 'gone');
  const situation = questionSituationOf(question);
  const selfApproval = await allowsSelfApproval(req);
  const { docs } = await req.payload.find({ collection: 'divisions', sort: 'order', pagination: false, depth: 0, locale: 'vi', select: { name: true }, req });
  return {
    state: situation.state,
    /** What a transition sends back as `seen`. */
    updatedAt: question.updatedAt,
    dueOn: question.dueOn,
    overdue: isOpen(situation.state) && Date.parse(question.dueOn) < Date.now(),
    offered: questionMoves.filter((name) => callable(name) && questionRefusalOf(name, situation, req.user, selfApproval) === null),
    waitsForAnother: questionRefusalOf('approve', situation, req.user, selfApproval) === 'ownProposal',
    answer: idOf(question.answer),
    remark: question.reply?.remark ?? null,
    remarkBy: question.reply?.remarkBy ?? null,
    /** What was proposed before, to be written on. */
    outcome: question.reply?.kind ? { kind: question.reply.kind, reason: question.reply.reason ?? null, text: question.reply.text ?? '' } : null,
    division: idOf(question.division),
    divisions: docs.map(({ id: number, name }) => ({ id: number, name: name ?? `#${number}` })),
  };
}
