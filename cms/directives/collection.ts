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
import { directiveFields } from './fields';

/** What a higher authority told the department to do, in one language. */
export const Directives: CollectionConfig = {
  slug: 'directives',
  labels: {
    singular: { vi: 'Ý kiến chỉ đạo', en: 'Directive' },
    plural: { vi: 'Ý kiến chỉ đạo', en: 'Directives' },
  },
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
    defaultColumns: ['title', 'language', '_status', 'theme', 'state', 'issuedOn'],
    listSearchableFields: ['title', 'issuer', 'slug'],
    preview: (doc) => previewAddress('directives', doc),
  },
  defaultSort: '-issuedOn',
  versions: { drafts: { autosave: { interval: 2000, showSaveDraftButton: true }, validate: false }, maxPerDoc: 0 },
  hooks: {
    beforeOperation: [guardPublishing],
    beforeValidate: [normaliseRecord, onePerLanguage('directives')],
    beforeChange: [datePublication],
    afterChange: [recordAddress((slug) => ({ route: '/directives/[slug]', params: { slug } })), dropPagesAfterChange],
    afterDelete: [dropPagesAfterDelete],
  },
  // A copy would bring a published state and an address along.
  disableDuplicate: true,
  endpoints: [translateEndpoint('directives')],
  fields: [...directiveFields, ...editionFields('directives')],
};
