import type { CollectionBeforeChangeHook } from 'payload';

/** Keeps who was the last to write in an edition: the desk shows each official their own drafts. */
export const noteWriter: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => ({ ...data, writtenBy: req.user?.id ?? originalDoc?.writtenBy });
