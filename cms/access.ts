import type { Access, FieldAccess, Where } from 'payload';
import { may, type Right } from './roles';

/** Whoever is signed in to the newsroom. */
export const anyOfficial: Access = ({ req }) => Boolean(req.user);

/** Officials whose role has the right. */
export const officialWith =
  (right: Right): Access =>
  ({ req }) =>
    may(req.user, right);

/** The same for one field. */
export const fieldWith =
  (right: Right): FieldAccess =>
  ({ req }) =>
    may(req.user, right);

/**
 * Records that are public as soon as they are saved. Readers get them through the portal's own pages, which ask in
 * process; strangers get nothing over REST, where depth and limit are theirs to choose.
 */
export const publicRecord: Access = ({ req }) => Boolean(req.user) || req.payloadAPI === 'local';

/**
 * Records with drafts: officials see all, the portal's pages see what is published, strangers over REST see nothing.
 * What was withdrawn is in no list; the page that shows it under its notice asks for it with `withdrawnToo`.
 */
export const publishedRecord: Access = ({ req }) => {
  if (req.user) return true;
  const listed: Where[] = req.context.withdrawnToo ? [] : [{ editionState: { equals: 'published' } }];
  return req.payloadAPI === 'local' && { and: [{ _status: { equals: 'published' } }, ...listed] };
};

/** The same for records that readers do not see at the moment: what is public is taken down first. */
export const unpublishedRecordWith =
  (right: Right): Access =>
  ({ req }) =>
    may(req.user, right) && { _status: { not_equals: 'published' } };
