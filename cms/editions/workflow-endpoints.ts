import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { moveEndpoints } from '../move-endpoints';
import { allowsSelfApproval } from '../rules/global';
import type { EditionSlug } from './edition-slugs';
import { readRevision } from './freshness';
import { performTransition } from './perform-transition';
import { refuse } from './refusals';
import { idOf, readStanding } from './situation';
import { TakingDown } from './taking-down';
import { isMove, moves, refusalOf, transitionOf, type Move } from './transitions';

const Body = z.object({
  seen: z.iso.datetime({ offset: true }).optional(),
  remark: z.string().trim().min(1).max(2000).optional(),
  publishOn: z.iso.datetime({ offset: true }).optional(),
  takenDown: TakingDown.optional(),
  original: z.number().int().positive().optional(),
});

/** The portal's own transitions are nobody's to ask for. */
const callable = (name: Move) => transitionOf(name).by !== 'system';

/** `POST /api/{collection}/{id}/transitions/{name}`, and `GET /api/{collection}/{id}/workflow`. */
export const workflowEndpoints = (collection: EditionSlug): Endpoint[] =>
  moveEndpoints({
    paths: { move: 'transitions', standing: 'workflow' },
    isMove: (name): name is Move => isMove(name) && callable(name),
    body: Body,
    refuse: (req, wrong) => refuse(req, wrong === 'gone' ? wrong : wrong.part === 'remark' || wrong.part === 'publishOn' || wrong.part === 'takenDown' ? wrong.part : 'seen'),
    perform: (req, id, name, given) => performTransition(req, collection, id, name, given),
    describe: (req, id) => describe(req, collection, id),
  });

export type Workflow = Awaited<ReturnType<typeof describe>>;

async function describe(req: PayloadRequest, collection: EditionSlug, id: number) {
  const standing = await readStanding(req, collection, id);
  if (!standing) throw refuse(req, 'gone');
  const { latest, situation } = standing;
  const selfApproval = await allowsSelfApproval(req);
  const offered = moves.filter((name) => callable(name) && refusalOf(name, situation, req.user, selfApproval) === null);
  const waitsForAnother = refusalOf('approve', situation, req.user, selfApproval) === 'ownSubmission';
  const original = idOf(latest.original);
  return {
    state: situation.state,
    readers: situation.publicState,
    /** What a transition sends back as `seen`. */
    updatedAt: latest.updatedAt,
    offered,
    waitsForAnother,
    submittedBy: await nameOf(req, idOf(latest.review?.submittedBy)),
    remark: latest.review?.remark ?? null,
    remarkBy: latest.review?.remarkBy ?? null,
    publishOn: latest.publishOn ?? null,
    /** What a translation that is behind is compared with: the present revision of its original. */
    behind: situation.behind && original !== null ? { since: latest.behindSince ?? '', revision: (await readRevision(req, collection, original))?.id ?? null } : null,
    takenDown: latest.takenDown?.way ? { way: latest.takenDown.way, reason: latest.takenDown.reason ?? '', on: latest.takenDown.on ?? null } : null,
  };
}

async function nameOf(req: PayloadRequest, id: number | null): Promise<string | null> {
  if (id === null) return null;
  return (await req.payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true, req }))?.name ?? null;
}
