import type { CollectionConfig } from 'payload';

/**
 * Every address at which a record was ever public. A reader who asks for one that no longer answers is led to where
 * the record is now, or told that it was removed.
 */
export const Addresses: CollectionConfig = {
  slug: 'addresses',
  labels: {
    singular: { vi: 'Địa chỉ đã dùng', en: 'Past address' },
    plural: { vi: 'Địa chỉ đã dùng', en: 'Past addresses' },
  },
  // Hooks alone write here; pages read through `content/addresses.ts`, which asks without a user.
  access: { create: () => false, update: () => false, delete: () => false, read: ({ req }) => Boolean(req.user) || req.payloadAPI === 'local' },
  admin: { hidden: true },
  timestamps: true,
  fields: [
    { name: 'path', type: 'text', required: true, unique: true },
    { name: 'collection', type: 'text', required: true },
    { name: 'record', type: 'number', required: true },
  ],
};
