import path from 'node:path';
import type { CollectionConfig, TextFieldSingleValidation } from 'payload';
import { z } from 'zod';
import { env } from '@/lib/env';
import { anyOfficial, officialWith } from '../access';
import { checkUpload } from '../check-upload';
import { dropPagesAfterChange, dropPagesAfterDelete } from '../drop-pages';
import { normaliseRecord } from '../normalise';
import { recordDeletion, recordSave } from '../trail/hooks';
import { answerMissingFile, readUpload, sealFile } from '../upload-rules';
import { placeFields } from '../uploads/place-fields';
import { bearablePixels } from './bearable-pixels';

/** Raster pictures alone: an SVG is a document that can run script. */
const accepted = new Map([
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['webp', 'image/webp'],
]);

const Picture = z.looseObject({ decorative: z.boolean().nullish() });

/** A picture that says something says it in both languages (WCAG 2.2, 1.1.1). */
const alternative: TextFieldSingleValidation = (value, { data, req }) => {
  const { decorative } = Picture.parse(data);
  return Boolean(decorative) || Boolean(value?.trim()) || req.t('validation:required');
};

const folder = path.join(env.DATA_DIR, 'media');

/** A picture of the portal. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: { vi: 'Ảnh', en: 'Picture' }, plural: { vi: 'Thư viện ảnh', en: 'Pictures' } },
  access: { read: readUpload, create: anyOfficial, update: officialWith('publish'), delete: officialWith('publish') },
  admin: { group: { vi: 'Hằng ngày', en: 'Daily work' }, hideAPIURL: true, defaultColumns: ['filename', 'alt.vi', 'updatedAt'], listSearchableFields: ['filename', 'alt.vi', 'alt.en'] },
  upload: {
    staticDir: folder,
    handlers: [answerMissingFile('media', folder)],
    mimeTypes: [...new Set(accepted.values())],
    // Re-encoding drops what a camera wrote of place and person, and whatever hides behind the pixels.
    formatOptions: { format: 'webp', options: { quality: 82 } },
    resizeOptions: { width: 2400, withoutEnlargement: true },
    imageSizes: [
      { name: 'small', width: 480, withoutEnlargement: true, formatOptions: { format: 'webp', options: { quality: 76 } } },
      { name: 'medium', width: 960, withoutEnlargement: true, formatOptions: { format: 'webp', options: { quality: 78 } } },
      { name: 'large', width: 1600, withoutEnlargement: true, formatOptions: { format: 'webp', options: { quality: 80 } } },
    ],
    adminThumbnail: 'small',
    focalPoint: false,
    crop: false,
    displayPreview: true,
    // The server fetches nothing that a caller names.
    pasteURL: false,
    modifyResponseHeaders: sealFile,
  },
  hooks: {
    beforeOperation: [checkUpload('media', accepted, 15), bearablePixels],
    beforeValidate: [normaliseRecord],
    afterChange: [dropPagesAfterChange, recordSave],
    afterDelete: [dropPagesAfterDelete, recordDeletion],
  },
  fields: [
    {
      name: 'decorative',
      type: 'checkbox',
      defaultValue: false,
      label: { vi: 'Ảnh chỉ để trang trí (không cần mô tả)', en: 'Decorative only (needs no description)' },
    },
    {
      name: 'alt',
      type: 'group',
      label: { vi: 'Mô tả ảnh cho người không nhìn thấy', en: 'Description for people who cannot see it' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'vi', type: 'text', maxLength: 250, label: { vi: 'Tiếng Việt', en: 'Vietnamese' }, validate: alternative },
            { name: 'en', type: 'text', maxLength: 250, label: { vi: 'Tiếng Anh', en: 'English' }, validate: alternative },
          ],
        },
      ],
      admin: { condition: (data) => !data.decorative },
    },
    {
      name: 'caption',
      type: 'group',
      label: { vi: 'Chú thích', en: 'Caption' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'vi', type: 'text', maxLength: 300, label: { vi: 'Tiếng Việt', en: 'Vietnamese' } },
            { name: 'en', type: 'text', maxLength: 300, label: { vi: 'Tiếng Anh', en: 'English' } },
          ],
        },
      ],
    },
    { name: 'credit', type: 'text', maxLength: 120, label: { vi: 'Nguồn ảnh', en: 'Credit' } },
    ...placeFields,
  ],
};
