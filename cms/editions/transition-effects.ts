import type { PayloadRequest } from 'payload';
import { announce } from '../alerts/announce';
import type { EditionSlug } from './edition-slugs';
import { readRevision } from './freshness';
import { refuseTwins } from './one-per-language';
import { refuse } from './refusals';
import { idOf, publicStateOf, textOf, type Edition } from './situation';
import { refuseErrors } from './submission-checks';
import { takingDown, type TakingDown } from './taking-down';
import type { Move } from './transitions';
import { savePublic, saveWorking } from './write-edition';

/** What comes with a transition. Times are ISO 8601. */
export type Given = { seen?: string; remark?: string; publishOn?: string; takenDown?: TakingDown; original?: number };

type Args = { req: PayloadRequest; collection: EditionSlug; id: number; main: Edition; latest: Edition; given: Given };
type Effect = (args: Args) => Promise<void>;

const notTakenDown = { way: null, reason: null, on: null, target: null };

const review = ({ review: kept }: Edition, change: Partial<NonNullable<Edition['review']>>) => ({
  submittedBy: idOf(kept?.submittedBy),
  submittedAt: kept?.submittedAt ?? null,
  remark: kept?.remark ?? null,
  remarkBy: kept?.remarkBy ?? null,
  approvedBy: idOf(kept?.approvedBy),
  ...change,
});

/** Publishes the version that was approved, with its change note where it corrects a public text. */
async function publish({ req, collection, id, latest, main }: Args, name: Move, approvedBy: number | null): Promise<void> {
  const note = publicStateOf(main) === 'none' ? undefined : latest.changeNote?.trim();
  await savePublic(req, collection, id, name, {
    _status: 'published',
    editionState: 'published',
    publishOn: null,
    takenDown: notTakenDown,
    review: review(latest, { remark: null, remarkBy: null, approvedBy }),
    changeNote: null,
    minorCorrection: false,
    changeNotes: [...(latest.changeNotes ?? []), ...(note ? [{ on: new Date().toISOString(), note }] : [])],
  });
  await announce(req, collection, { before: main, after: latest, note });
}

/** A publication further off is a slip of the keyboard; in milliseconds. */
const scheduledAhead = 2 * 366 * 24 * 3_600_000;

/** What each transition does, once the table has allowed it. */
export const effects: Record<Move, Effect> = {
  submit: async ({ req, collection, id, latest }) => {
    await refuseErrors({ collection, edition: latest, req });
    await refuseTwins(collection, latest, id, req, true);
    await saveWorking(req, collection, id, 'submit', {
      editionState: 'inReview',
      review: review(latest, { submittedBy: req.user?.id ?? null, submittedAt: new Date().toISOString(), remark: null, remarkBy: null, approvedBy: null }),
    });
  },

  recall: ({ req, collection, id, latest }) =>
    saveWorking(req, collection, id, 'recall', { editionState: 'draft', review: review(latest, { submittedBy: null, submittedAt: null }) }),

  return: ({ req, collection, id, latest, given }) =>
    saveWorking(req, collection, id, 'return', {
      editionState: 'draft',
      review: review(latest, { remark: given.remark?.normalize('NFC') ?? null, remarkBy: req.user?.name ?? null }),
    }),

  approve: (args) => publish(args, 'approve', args.req.user?.id ?? null),

  schedule: async ({ req, collection, id, latest, given }) => {
    const due = Date.parse(given.publishOn ?? '');
    if (!(due > Date.now())) throw refuse(req, 'past');
    if (due > Date.now() + scheduledAhead) throw refuse(req, 'tooFar');
    await saveWorking(req, collection, id, 'schedule', {
      editionState: 'scheduled',
      publishOn: new Date(due).toISOString(),
      review: review(latest, { remark: null, remarkBy: null, approvedBy: req.user?.id ?? null }),
    });
  },

  unschedule: ({ req, collection, id, latest }) =>
    saveWorking(req, collection, id, 'unschedule', { editionState: 'inReview', publishOn: null, review: review(latest, { approvedBy: null }) }),

  release: async (args) => {
    // Somebody may have put it off since it was found to be due.
    if (!args.latest.publishOn || Date.parse(args.latest.publishOn) > Date.now()) throw refuse(args.req, 'changed');
    await publish(args, 'release', idOf(args.latest.review?.approvedBy));
  },

  fail: ({ req, collection, id, latest, given }) =>
    saveWorking(req, collection, id, 'fail', {
      editionState: 'draft',
      publishOn: null,
      review: review(latest, { remark: given.remark ?? null, remarkBy: null, approvedBy: null }),
    }),

  discard: ({ req, collection, id, main }) =>
    savePublic(req, collection, id, 'discard', { ...textOf(main), changeNote: null }),

  confirm: async ({ req, collection, id, main, given }) => {
    await refuseOldRevision(req, collection, main, given.original);
    await savePublic(req, collection, id, 'confirm', { ...textOf(main), madeFrom: given.original ?? null, behindSince: null });
  },

  refresh: async ({ req, collection, id, latest, given }) => {
    await refuseOldRevision(req, collection, latest, given.original);
    await saveWorking(req, collection, id, 'refresh', { editionState: 'draft', madeFrom: given.original ?? null, behindSince: null });
  },

  // A correction that was under way stays among the versions and can be taken up again.
  takeDown: async ({ req, collection, id, main, given }) => {
    const { takenDown } = given;
    if (!takenDown) throw refuse(req, 'takenDown');
    const { keepsText, target } = takingDown[takenDown.way];
    const to = target === 'none' ? null : (takenDown.target ?? null);
    if (target === 'required' && to === null) throw refuse(req, 'target');
    if (to !== null) await refuseWrongTarget(req, collection, main, to);
    await savePublic(req, collection, id, 'takeDown', {
      ...textOf(main),
      _status: keepsText ? 'published' : 'draft',
      editionState: 'withdrawn',
      publishOn: null,
      takenDown: { ...takenDown, target: to, on: new Date().toISOString() },
    });
  },
};

async function refuseWrongTarget(req: PayloadRequest, collection: EditionSlug, { id, language }: Edition, target: number): Promise<void> {
  const other = await req.payload.findByID({ collection, id: target, depth: 0, draft: false, disableErrors: true, req });
  if (!other || other.id === id || other.language !== language || publicStateOf(other) !== 'published') throw refuse(req, 'targetNotPublic');
}

/** An official compared a translation with one revision of its original; another may have come since. */
async function refuseOldRevision(req: PayloadRequest, collection: EditionSlug, translation: Edition, seen: number | undefined): Promise<void> {
  const original = idOf(translation.original);
  const revision = original === null ? null : await readRevision(req, collection, original);
  if (!revision || revision.id !== seen) throw refuse(req, 'original');
}
