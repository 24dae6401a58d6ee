import type { PayloadRequest } from 'payload';
import { lockRecord } from '../statements';
import { allowsSelfApproval } from '../rules/global';
import { recordTrail } from '../trail/record';
import { withTransaction } from '../with-transaction';
import type { EditionSlug } from './edition-slugs';
import { refuse, refuseTransition } from './refusals';
import { publicStateOf, readStanding, stateOf } from './situation';
import { effects, type Given } from './transition-effects';
import { refusalOf, transitionOf, type Move } from './transitions';

/**
 * Makes a transition of an edition, with its entry in the trail, in one transaction: both are kept or neither. `req`
 * says who asks; without a user it is the portal itself. Throws an APIError in the official's language when the table
 * of transitions does not allow it now, when the edition is not the one that was seen, or when it is gone.
 */
export async function performTransition(req: PayloadRequest, collection: EditionSlug, id: number, name: Move, given: Given): Promise<void> {
  await withTransaction(req, async () => {
    await lockRecord(req, collection, id);
    const standing = await readStanding(req, collection, id);
    if (!standing) throw refuse(req, 'gone');
    const { main, latest, situation } = standing;
    const selfApproval = await allowsSelfApproval(req);
    const refusal = refusalOf(name, situation, req.user, selfApproval);
    if (refusal) throw refuseTransition(req, refusal, situation.state);
    if (given.seen && Date.parse(given.seen) !== Date.parse(latest.updatedAt)) throw refuse(req, 'changed');
    const asks = transitionOf(name).asks ?? [];
    for (const need of asks) if (!given[need]) throw refuse(req, need);

    await effects[name]({ req, collection, id, main, latest, given });

    const after = await readStanding(req, collection, id);
    await recordTrail(req, {
      action: name,
      collection,
      record: id,
      title: latest.title,
      language: latest.language,
      before: { state: situation.state, readers: situation.publicState },
      after: {
        state: after ? stateOf(after.latest) : null,
        readers: after ? publicStateOf(after.main) : null,
        ...(given.remark ? { remark: given.remark } : {}),
        ...(given.publishOn ? { publishOn: given.publishOn } : {}),
        ...(given.takenDown ? { takenDown: given.takenDown } : {}),
        ...(req.user && transitionOf(name).only === 'another' && situation.submittedBy === req.user.id ? { ownSubmission: true } : {}),
      },
    });
  });
}
