import type { CollectionConfig } from 'payload';

/** Which entries of a department's data have been loaded, so that a second load leaves officials' changes alone. */
export const LoadRecords: CollectionConfig = {
  slug: 'load-records',
  access: { create: () => false, read: () => false, update: () => false, delete: () => false },
  admin: { hidden: true },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'record', type: 'number' },
  ],
};
