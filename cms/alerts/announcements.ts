import type { CollectionConfig } from 'payload';
import { routing } from '@/i18n/routing';

const nobody = () => false;

/** Whose publications readers may ask to be told of. */
export const announcedKinds = ['news', 'directives'] as const;

/** What readers are told of. */
export const announcementKinds = ['published', 'corrected', 'reported'] as const;
export type AnnouncementKind = (typeof announcementKinds)[number];

/** What was published that readers asked to be told of: written with the publication, told in the background. */
export const Announcements: CollectionConfig = {
  slug: 'announcements',
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    /** What happened, once: a publication that comes again is the same one. */
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'collection', type: 'select', required: true, options: [...announcedKinds] },
    { name: 'record', type: 'number', required: true },
    { name: 'kind', type: 'select', required: true, options: [...announcementKinds] },
    { name: 'language', type: 'select', required: true, options: [...routing.locales] },
    { name: 'topic', type: 'number' },
    { name: 'note', type: 'textarea' },
    { name: 'announcedAt', type: 'date', required: true, index: true },
    /** When a message for each subscriber was put into the outbox. */
    { name: 'distributedAt', type: 'date', index: true },
  ],
};
