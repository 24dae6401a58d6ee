import { APIError, type Access, type CollectionBeforeChangeHook, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload';
import { lockRecord } from '../statements';
import { may } from '../roles';
import { speak } from '../speak';
import type { EditionSlug } from './edition-slugs';
import { followClock } from './follow-clock';
import { mayEditFrom, refuseLocked } from './refuse-locked';
import { refuseOvertaken, Sent } from './refuse-overtaken';
import { stateOf, type Edition } from './situation';
import { transitions } from './transitions';

const onlyByTransition = {
  vi: 'Bài lên Cổng hay rời Cổng qua các bước duyệt, không phải bằng cách lưu thẳng. Hãy lưu bản nháp rồi gửi duyệt.',
  en: 'What readers see is changed by review, not by saving. Save a draft and submit it.',
};
const oneAtATime = { vi: 'Mỗi lần chỉ sửa được một bài.', en: 'Items are changed one at a time.' };

/** Reads how the working version stands. Payload would look at the public row where an access rule asks for a state. */
const readLatest = (req: PayloadRequest, collection: EditionSlug, id: number | string): Promise<Latest | null> =>
  req.payload.findByID({ collection, id: Number(id), depth: 0, draft: true, disableErrors: true, select: { editionState: true, updatedAt: true, savedBy: true, savedFrom: true }, req });

type Latest = Pick<Edition, 'editionState' | 'updatedAt' | 'savedBy' | 'savedFrom'>;

/** Officials save drafts while an edition may be edited. Also tells the screens what is read-only. */
export const updateEdition =
  (collection: EditionSlug): Access =>
  async ({ data, id, req }) =>
    may(req.user, transitions.edit.by) && data?._status !== 'published' && (id === undefined || mayEditFrom(stateOf((await readLatest(req, collection, id)) ?? {})));

/**
 * Keeps the public row from being changed by any door but a transition: a save that is not marked as a draft would
 * change or unpublish it. Keeps officials from overwriting what they have not seen. Notes for later hooks whether readers will see anything
 * of this save, and from which form it comes.
 */
export const guardPublishing =
  (collection: EditionSlug): CollectionBeforeOperationHook =>
  async ({ args, operation, overrideAccess, req }) => {
    if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion') return args;
    const asDraft = 'draft' in args && args.draft === true;
    const status: unknown = 'data' in args && typeof args.data === 'object' && args.data && '_status' in args.data ? args.data._status : undefined;
    if (status !== undefined && status !== null && status !== 'draft' && status !== 'published') throw new APIError('Unknown _status', 400, null, true);
    const touchesPublic = status === 'published' || (operation !== 'create' && !asDraft);
    req.context.savesDraft = !touchesPublic;
    const sent = Sent.parse('data' in args && args.data ? args.data : {});
    req.context.form = sent.form ?? undefined;
    if (touchesPublic && !overrideAccess) throw new APIError(speak(req, onlyByTransition), 403, null, true);
    const id = 'id' in args ? args.id : undefined;
    if (operation === 'update' && !id && !overrideAccess) throw new APIError(speak(req, oneAtATime), 403, null, true);
    // Two saves of one edition follow each other, so that each sees what the other left.
    if (operation === 'update' && id && req.transactionID) await lockRecord(req, collection, Number(id));
    if (operation === 'update' && id) {
      const latest = await readLatest(req, collection, Number(id));
      if (latest) await followClock(req, latest.updatedAt);
      if (latest && !overrideAccess) {
        refuseLocked(req, stateOf(latest));
        await refuseOvertaken(req, sent, latest);
      }
    }
    return args;
  };

/** Transitions that write the public row with the text that it has. */
export const changesNoText: ReadonlySet<unknown> = new Set<unknown>(['takeDown', 'discard', 'confirm']);

/**
 * Dates an edition the first time it is published, unless an official gave the date, and each time that what readers
 * see is changed afterwards. Loading a department in two passes corrects nothing, nor does taking a text down.
 */
export const datePublication: CollectionBeforeChangeHook = ({ context, data, originalDoc }) => {
  if (data._status !== 'published' || changesNoText.has(context.transition)) return data;
  const now = new Date().toISOString();
  const first: unknown = originalDoc?.firstPublishedAt;
  return {
    ...data,
    publishedAt: data.publishedAt || now,
    firstPublishedAt: first || now,
    ...(first && !context.loading ? { revisedAt: now } : {}),
  };
};
