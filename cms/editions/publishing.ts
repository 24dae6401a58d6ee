import { APIError, Forbidden, type Access, type CollectionBeforeChangeHook, type CollectionBeforeOperationHook } from 'payload';
import { may } from '../roles';

/** Authors save drafts; what readers see is changed by those who may publish. Also tells the screens which buttons to show. */
export const updateEdition: Access = ({ data, req }) =>
  Boolean(req.user) && (may(req.user, 'publish') || data?._status !== 'published');

/**
 * Keeps authors from changing the published row by any door: a save that is not marked as a draft would unpublish it.
 * Notes for later hooks whether readers will see anything of this save.
 */
export const guardPublishing: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion') return args;
  const asDraft = 'draft' in args && args.draft === true;
  const status: unknown = 'data' in args && typeof args.data === 'object' && args.data && '_status' in args.data ? args.data._status : undefined;
  // Restoring a version writes the public row too, unless it is asked for as a draft.
  if (status !== undefined && status !== null && status !== 'draft' && status !== 'published') throw new APIError('Unknown _status', 400, null, true);
  const touchesPublic = status === 'published' || (operation !== 'create' && !asDraft);
  req.context.savesDraft = !touchesPublic;
  if (touchesPublic && !overrideAccess && !may(req.user, 'publish')) throw new Forbidden(req.t);
  return args;
};

/**
 * Dates an edition the first time it is published, unless an official gave the date, and each time that what readers
 * see is changed afterwards. Loading a department in two passes corrects nothing.
 */
export const datePublication: CollectionBeforeChangeHook = ({ context, data, originalDoc }) => {
  if (data._status !== 'published') return data;
  const now = new Date().toISOString();
  const first: unknown = originalDoc?.firstPublishedAt;
  return {
    ...data,
    publishedAt: data.publishedAt || now,
    firstPublishedAt: first || now,
    ...(first && !context.loading ? { revisedAt: now } : {}),
  };
};
