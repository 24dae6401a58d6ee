import type { CollectionConfig } from 'payload';
import { textLimits } from '@/lib/text-limits';
import { profileCollection, profileControls, profileGroup } from '../profile-collection';
import { cleanBody } from '../rich-text/clean';
import { followChange, followDelete } from '../search/follow';

/** A person in the directory of the department; not an account of the newsroom. */
export const Officials: CollectionConfig = {
  ...profileCollection,
  slug: 'officials',
  labels: { singular: { vi: 'Lãnh đạo', en: 'Official' }, plural: { vi: 'Lãnh đạo, cán bộ', en: 'Officials' } },
  admin: { group: profileGroup, hideAPIURL: true, components: { edit: { beforeDocumentControls: profileControls } }, useAsTitle: 'name', defaultColumns: ['name', 'position', 'order'] },
  defaultSort: 'order',
  hooks: {
    ...profileCollection.hooks,
    afterChange: [followChange('officials'), ...profileCollection.hooks.afterChange],
    afterDelete: [followDelete('officials'), ...profileCollection.hooks.afterDelete],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: textLimits.officialName, label: { vi: 'Họ và tên', en: 'Name' } },
    { name: 'position', type: 'text', localized: true, required: true, maxLength: textLimits.position, label: { vi: 'Chức vụ', en: 'Position' } },
    {
      name: 'asOf',
      type: 'date',
      label: { vi: 'Thông tin tính đến ngày', en: 'As of' },
      admin: { position: 'sidebar', date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } },
    },
    { name: 'order', type: 'number', required: true, defaultValue: 0, label: { vi: 'Thứ tự', en: 'Order' }, admin: { position: 'sidebar', description: { vi: 'Số nhỏ đứng trước.', en: 'Small numbers come first.' } } },
    { name: 'portrait', type: 'upload', relationTo: 'media', label: { vi: 'Ảnh chân dung', en: 'Portrait' } },
    { name: 'biography', type: 'richText', localized: true, label: { vi: 'Tiểu sử', en: 'Biography' }, hooks: { beforeValidate: [cleanBody] } },
    { name: 'duties', type: 'textarea', localized: true, label: { vi: 'Phụ trách', en: 'Duties' } },
  ],
};
