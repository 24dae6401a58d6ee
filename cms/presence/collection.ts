import type { CollectionConfig } from 'payload';

const nobody = () => false;

/** Who has which edition open, so that two people at one text know of each other. Written by its endpoint alone. */
export const Presence: CollectionConfig = {
  slug: 'presence',
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  indexes: [{ fields: ['collection', 'record'] }],
  fields: [
    { name: 'collection', type: 'text', required: true },
    { name: 'record', type: 'number', required: true },
    { name: 'user', type: 'relationship', relationTo: 'users' },
    { name: 'seenAt', type: 'date', required: true },
  ],
};
