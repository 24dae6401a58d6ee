import type { CollectionConfig } from 'payload';
import type { Href } from '@/i18n/address';
import { officialWith, publishedRecord } from '../access';
import { recordAddress } from '../addresses/record-address';
import { dropEditionPages, dropPagesAfterDelete } from '../drop-pages';
import { normaliseRecord } from '../normalise';
import { previewAddress } from '../preview-address';
import { readVersion } from '../preview-links/access';
import { createLinkEndpoint } from '../preview-links/endpoints';
import { previewLinksField } from '../preview-links/field';
import { bearableLength } from './bearable-length';
import { checksEndpoint } from './checks/endpoint';
import { checksField } from './checks/field';
import { refuseFaulty } from './checks/refuse-faulty';
import { editionFields, type EditionSlug } from './fields';
import { onePerLanguage } from './one-per-language';
import { datePublication, guardPublishing, updateEdition } from './publishing';
import { translateEndpoint } from './translate';
import { noteWriter } from './writer';

type Edition = Pick<CollectionConfig, 'labels' | 'defaultSort' | 'indexes' | 'fields'> & {
  slug: EditionSlug;
  admin: Pick<NonNullable<CollectionConfig['admin']>, 'defaultColumns' | 'listSearchableFields' | 'description'>;
  href: (slug: string) => Href;
};

/** Makes the collection of a kind of content that is published one language at a time. */
export function editionCollection({ slug, admin, href, fields, ...rest }: Edition): CollectionConfig {
  return {
    ...rest,
    slug,
    access: {
      read: publishedRecord,
      readVersions: readVersion,
      create: updateEdition,
      update: updateEdition,
      delete: officialWith('publish'),
    },
    admin: {
      ...admin,
      group: { vi: 'Hằng ngày', en: 'Daily work' },
      useAsTitle: 'title',
      hideAPIURL: true,
      disableCopyToLocale: true,
      preview: (doc) => previewAddress(slug, doc),
      components: { edit: { beforeDocumentControls: ['/cms/editions/keep-unsaved#KeepUnsaved'] } },
    },
    versions: { drafts: { autosave: { interval: 800, showSaveDraftButton: true }, validate: false }, maxPerDoc: 0 },
    hooks: {
      beforeOperation: [guardPublishing],
      beforeValidate: [bearableLength, normaliseRecord, onePerLanguage(slug)],
      beforeChange: [refuseFaulty(slug), datePublication, noteWriter],
      afterChange: [recordAddress(href), dropEditionPages(href, `/${slug}`)],
      afterDelete: [dropPagesAfterDelete],
    },
    // A copy would bring a published state and an address along.
    disableDuplicate: true,
    endpoints: [translateEndpoint(slug), checksEndpoint(slug), createLinkEndpoint(slug)],
    fields: [checksField, ...fields, ...editionFields(slug), previewLinksField],
  };
}
