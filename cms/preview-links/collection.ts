import type { CollectionConfig } from 'payload';
import { anyOfficial } from '../access';
import { editionSlugs } from '../editions/edition-slugs';
import { previewLinkOf, revokeEndpoint } from './endpoints';

const readOnly = { readOnly: true } as const;

/**
 * The preview links that were handed out. Endpoints alone write here, so that a link is never changed and a
 * revocation never taken back.
 */
export const PreviewLinks: CollectionConfig = {
  slug: 'preview-links',
  labels: {
    singular: { vi: 'Liên kết xem trước', en: 'Preview link' },
    plural: { vi: 'Liên kết xem trước', en: 'Preview links' },
  },
  access: { create: () => false, update: () => false, delete: () => false, read: anyOfficial },
  admin: {
    group: { vi: 'Hằng ngày', en: 'Daily work' },
    useAsTitle: 'title',
    defaultColumns: ['title', 'recipient', 'createdBy', 'expiresAt', 'revokedAt'],
    hideAPIURL: true,
    description: {
      vi: 'Liên kết cho người không có tài khoản đọc một bản nháp. Thu hồi thì liên kết không mở được nữa ngay lập tức.',
      en: 'Links by which people without an account read one draft. A revoked link opens no more, at once.',
    },
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  endpoints: [revokeEndpoint],
  fields: [
    { name: 'title', type: 'text', label: { vi: 'Bài', en: 'Item' }, admin: readOnly },
    { name: 'recipient', type: 'text', maxLength: 120, label: { vi: 'Gửi cho ai', en: 'For whom' }, admin: readOnly },
    {
      name: 'url',
      type: 'text',
      virtual: true,
      label: { vi: 'Địa chỉ', en: 'Address' },
      admin: { ...readOnly, condition: (data) => !data.revokedAt },
      hooks: { afterRead: [({ data, req }) => previewLinkOf(data, req)] },
    },
    { name: 'expiresAt', type: 'date', required: true, label: { vi: 'Hết hạn', en: 'Expires' }, admin: { ...readOnly, date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } } },
    { name: 'revokedAt', type: 'date', label: { vi: 'Thu hồi lúc', en: 'Revoked' }, admin: { ...readOnly, date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } } },
    { name: 'createdBy', type: 'relationship', relationTo: 'users', label: { vi: 'Người tạo', en: 'Made by' }, admin: readOnly },
    { name: 'revokedBy', type: 'relationship', relationTo: 'users', label: { vi: 'Người thu hồi', en: 'Revoked by' }, admin: readOnly },
    { name: 'revoke', type: 'ui', admin: { components: { Field: '/cms/preview-links/revoke-field#RevokeField' }, disableListColumn: true } },
    { name: 'kind', type: 'select', required: true, options: [...editionSlugs], admin: { hidden: true } },
    { name: 'record', type: 'number', required: true, index: true, admin: { hidden: true } },
    { name: 'version', type: 'number', required: true, admin: { hidden: true } },
    { name: 'language', type: 'text', required: true, admin: { hidden: true } },
  ],
};
