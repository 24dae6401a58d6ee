import type { PayloadRequest, Where } from 'payload';
import type { Locale } from '@/i18n/routing';
import { editionSlugs, type EditionSlug } from './fields';
import { stateOf } from './situation';
import type { EditionState } from './transitions';

/** An edition as lists of work show it. Times are ISO 8601. */
export type DeskItem = { collection: EditionSlug; id: number; title: string; language: Locale; state: EditionState; updatedAt: string; submittedAt: string | null; publishOn: string | null; remark: string | null };

/** So many are shown of a list of work. */
const longest = 50;

/** Gives what waits for somebody else than its submitter, oldest submission first. */
export const listWaitingForReview = (req: PayloadRequest): Promise<DeskItem[]> =>
  list(req, { editionState: { equals: 'inReview' }, 'review.submittedBy': { not_equals: req.user?.id ?? 0 } }, 'review.submittedAt');

/** Gives what will be published by itself, the next first. */
export const listScheduled = (req: PayloadRequest): Promise<DeskItem[]> => list(req, { editionState: { equals: 'scheduled' } }, 'publishOn');

/** Gives the drafts that the official saved last, the newest first; what was returned is among them, with its remark. */
export const listMyDrafts = (req: PayloadRequest): Promise<DeskItem[]> =>
  list(req, { editionState: { equals: 'draft' }, or: [{ savedBy: { equals: req.user?.id ?? 0 } }, { 'review.submittedBy': { equals: req.user?.id ?? 0 } }] }, '-updatedAt');

/** Gives what the official submitted and nobody has reviewed yet, oldest first. */
export const listMySubmissions = (req: PayloadRequest): Promise<DeskItem[]> =>
  list(req, { editionState: { equals: 'inReview' }, 'review.submittedBy': { equals: req.user?.id ?? 0 } }, 'review.submittedAt');

async function list(req: PayloadRequest, where: Where, sort: string): Promise<DeskItem[]> {
  if (!req.user) return [];
  const found = await Promise.all(
    editionSlugs.map(async (collection) => {
      const { docs } = await req.payload.find({ collection, where, sort, draft: true, limit: longest, pagination: false, depth: 0, overrideAccess: false, user: req.user, req });
      return docs.map((doc) => ({
        collection,
        id: doc.id,
        title: doc.title ?? '',
        language: doc.language,
        state: stateOf(doc),
        updatedAt: doc.updatedAt,
        submittedAt: doc.review?.submittedAt ?? null,
        publishOn: doc.publishOn ?? null,
        remark: doc.review?.remark ?? null,
      }));
    }),
  );
  return found.flat();
}
