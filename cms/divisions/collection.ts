import type { CollectionConfig } from 'payload';
import { textLimits } from '@/lib/text-limits';
import { recordAddress } from '../addresses/record-address';
import { refuseTakenAddress } from '../addresses/refuse-taken';
import { contactFields } from '../contact-fields';
import { slugField } from '../editions/slug';
import { profileCollection, profileControls, profileGroup } from '../profile-collection';
import { cleanBody } from '../rich-text/clean';
import { followChange, followDelete } from '../search/follow';
import { divisionKindOptions } from './kinds';

/** A unit of the department. */
export const Divisions: CollectionConfig = {
  ...profileCollection,
  slug: 'divisions',
  labels: { singular: { vi: 'Đơn vị', en: 'Division' }, plural: { vi: 'Đơn vị trực thuộc', en: 'Divisions' } },
  admin: { group: profileGroup, hideAPIURL: true, components: { edit: { beforeDocumentControls: profileControls } }, useAsTitle: 'name', defaultColumns: ['name', 'kind', 'order', 'head'] },
  defaultSort: 'order',
  hooks: {
    ...profileCollection.hooks,
    beforeValidate: [...profileCollection.hooks.beforeValidate, refuseTakenAddress('divisions')],
    afterChange: [recordAddress((slug) => ({ route: '/organisation/[slug]', params: { slug } })), followChange('divisions'), ...profileCollection.hooks.afterChange],
    afterDelete: [followDelete('divisions'), ...profileCollection.hooks.afterDelete],
  },
  fields: [
    { name: 'name', type: 'text', localized: true, required: true, maxLength: textLimits.divisionName, label: { vi: 'Tên đơn vị', en: 'Name' } },
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: divisionKindOptions,
      label: { vi: 'Loại đơn vị', en: 'Kind' },
      admin: { position: 'sidebar' },
    },
    { name: 'order', type: 'number', required: true, defaultValue: 0, label: { vi: 'Thứ tự', en: 'Order' }, admin: { position: 'sidebar', description: { vi: 'Số nhỏ đứng trước.', en: 'Small numbers come first.' } } },
    { name: 'summary', type: 'textarea', localized: true, maxLength: textLimits.divisionSummary, label: { vi: 'Giới thiệu ngắn', en: 'Summary' } },
    { name: 'duties', type: 'richText', localized: true, label: { vi: 'Nhiệm vụ', en: 'Duties' }, hooks: { beforeValidate: [cleanBody] } },
    { name: 'head', type: 'relationship', relationTo: 'officials', label: { vi: 'Người đứng đầu', en: 'Head' } },
    { name: 'contacts', type: 'group', label: { vi: 'Liên hệ', en: 'Contacts' }, fields: contactFields },
    slugField({ from: 'name', localized: true }),
  ],
};
