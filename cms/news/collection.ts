import type { CollectionConfig } from 'payload';
import { anyOfficial, officialWith, publishedRecord } from '../access';
import { recordAddress } from '../addresses/record-address';
import { dropPagesAfterChange, dropPagesAfterDelete } from '../drop-pages';
import { editionFields } from '../editions/fields';
import { onePerLanguage } from '../editions/one-per-language';
import { datePublication, guardPublishing, updateEdition } from '../editions/publishing';
import { translateEndpoint } from '../editions/translate';
import { normaliseRecord } from '../normalise';
import { previewAddress } from '../preview-address';
import { newsFields } from './fields';

/** A news item in one language. */
export const News: CollectionConfig = {
  slug: 'news',
  labels: { singular: { vi: 'Tin bài', en: 'News item' }, plural: { vi: 'Tin bài', en: 'News' } },
  access: {
    read: publishedRecord,
    readVersions: anyOfficial,
    create: updateEdition,
    update: updateEdition,
    delete: officialWith('publish'),
  },
  admin: {
    group: { vi: 'Hằng ngày', en: 'Daily work' },
    useAsTitle: 'title',
    hideAPIURL: true,
    defaultColumns: ['title', 'language', '_status', 'topic', 'publishedAt'],
    listSearchableFields: ['title', 'lead', 'slug'],
    preview: (doc) => previewAddress('news', doc),
    description: {
      vi: 'Mỗi tin có một bản cho mỗi ngôn ngữ; mỗi bản được đăng riêng.',
      en: 'A news item has one edition in each language; each edition is published on its own.',
    },
  },
  defaultSort: '-updatedAt',
  versions: { drafts: { autosave: { interval: 2000, showSaveDraftButton: true }, validate: false }, maxPerDoc: 0 },
  indexes: [{ fields: ['language', 'publishedAt'] }],
  hooks: {
    beforeOperation: [guardPublishing],
    beforeValidate: [normaliseRecord, onePerLanguage('news')],
    beforeChange: [datePublication],
    afterChange: [recordAddress((slug) => ({ route: '/news/[slug]', params: { slug } })), dropPagesAfterChange],
    afterDelete: [dropPagesAfterDelete],
  },
  // A copy would bring a published state and an address along.
  disableDuplicate: true,
  endpoints: [translateEndpoint('news')],
  fields: [...newsFields, ...editionFields('news')],
};
