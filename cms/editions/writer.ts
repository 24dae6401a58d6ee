import type { CollectionBeforeChangeHook } from 'payload';

/** Keeps who was the last to write in an edition: the desk shows each official their own drafts. Who reviews does not write. */
export const noteWriter: CollectionBeforeChangeHook = ({ context, data, originalDoc, req }) => ({
  ...data,
  writtenBy: (context.transition ? null : req.user?.id) ?? originalDoc?.writtenBy,
});
