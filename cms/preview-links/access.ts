import type { Access } from 'payload';

/**
 * Versions of editions: officials read all; who was let in by a preview link, the one that `content/preview.ts` put
 * into the context, and as nobody's user, so that what the version refers to is read as readers read it.
 */
export const readVersion: Access = ({ req }) => {
  if (req.user) return true;
  const { previewVersion } = req.context;
  return req.payloadAPI === 'local' && typeof previewVersion === 'number' && { id: { equals: previewVersion } };
};
