import type { CollectionConfig } from 'payload';
import { anyOfficial } from '../access';

/** How often each page was read on each day: sums, with nothing of who read. Delivery counts, a timer writes. */
export const PageReads: CollectionConfig = {
  slug: 'page-reads',
  labels: { singular: { vi: 'Lượt đọc', en: 'Reads' }, plural: { vi: 'Lượt đọc', en: 'Reads' } },
  access: { create: () => false, update: () => false, delete: () => false, read: anyOfficial },
  admin: { hidden: true },
  indexes: [{ fields: ['day', 'path'], unique: true }],
  fields: [
    { name: 'day', type: 'text', required: true, index: true },
    { name: 'path', type: 'text', required: true },
    { name: 'reads', type: 'number', required: true },
  ],
};
