import type { CollectionConfig } from 'payload';
import { textLimits } from '@/lib/text-limits';
import { recordAddress } from '../addresses/record-address';
import { refuseTakenAddress } from '../addresses/refuse-taken';
import { slugField } from '../editions/slug';
import { profileCollection, profileControls, profileGroup } from '../profile-collection';
import { keepUsedTopic } from './keep-used';

/** What news items and directives are about. */
export const Topics: CollectionConfig = {
  ...profileCollection,
  slug: 'topics',
  labels: { singular: { vi: 'Chủ đề', en: 'Topic' }, plural: { vi: 'Chủ đề', en: 'Topics' } },
  admin: { group: profileGroup, hideAPIURL: true, components: { edit: { beforeDocumentControls: profileControls } }, useAsTitle: 'name', defaultColumns: ['name', 'slug', 'order'] },
  defaultSort: 'order',
  hooks: {
    ...profileCollection.hooks,
    beforeValidate: [...profileCollection.hooks.beforeValidate, refuseTakenAddress('topics')],
    beforeDelete: [keepUsedTopic],
    afterChange: [
      recordAddress((topic) => ({ route: '/news/topic/[topic]', params: { topic } })),
      ...profileCollection.hooks.afterChange,
    ],
  },
  fields: [
    { name: 'name', type: 'text', localized: true, required: true, maxLength: textLimits.topicName, label: { vi: 'Tên', en: 'Name' } },
    { name: 'order', type: 'number', required: true, defaultValue: 0, label: { vi: 'Thứ tự', en: 'Order' }, admin: { position: 'sidebar', description: { vi: 'Số nhỏ đứng trước.', en: 'Small numbers come first.' } } },
    slugField({ from: 'name', localized: true }),
  ],
};
