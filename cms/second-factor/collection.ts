import type { CollectionAfterDeleteHook, CollectionConfig } from 'payload';

const nobody = () => false;

/**
 * The second factor of an account that has one. A collection of its own, which no address leads to: whatever is asked of
 * accounts, nothing of this is in the answer.
 */
export const SecondFactors: CollectionConfig<'second-factors'> = {
  slug: 'second-factors',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'user', type: 'number', required: true, unique: true },
    // Sealed: see lib/seal.ts.
    { name: 'secret', type: 'text', required: true },
    { name: 'usedStep', type: 'number', required: true },
    { name: 'recovery', type: 'json', required: true },
  ],
};

/** Takes the factor away with its account. */
export const forgetFactor: CollectionAfterDeleteHook = async ({ id, req }) => {
  await req.payload.delete({ collection: 'second-factors', where: { user: { equals: id } }, req });
};
