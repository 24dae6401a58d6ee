import type { CollectionConfig } from 'payload';
import { anyOfficial } from '../access';

/** What became of each link in published items the last time it was tried. The checker alone writes here. */
export const LinkChecks: CollectionConfig = {
  slug: 'link-checks',
  labels: { singular: { vi: 'Liên kết đã kiểm tra', en: 'Checked link' }, plural: { vi: 'Liên kết đã kiểm tra', en: 'Checked links' } },
  access: { create: () => false, update: () => false, delete: () => false, read: anyOfficial },
  admin: { hidden: true },
  fields: [
    /** An address of the web; or, of a link to a record that readers do not see, `news/12`. */
    { name: 'address', type: 'text', required: true, unique: true },
    { name: 'state', type: 'select', required: true, options: ['works', 'broken', 'refused'] },
    { name: 'reason', type: 'text' },
    /** How many times in a row it was found broken: a site may be down for a night. */
    { name: 'failures', type: 'number', required: true, defaultValue: 0, index: true },
    { name: 'checkedAt', type: 'date', required: true },
    /** The items that hold the link: `collection`, `id`, `title` of each. */
    { name: 'holders', type: 'json', required: true },
  ],
};
