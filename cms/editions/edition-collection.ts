import type { CollectionConfig } from 'payload';
import type { Href } from '@/i18n/address';
import { officialWith, publishedRecord, unpublishedRecordWith } from '../access';
import { forgetHolder } from '../addresses/forget-holder';
import { recordAddress } from '../addresses/record-address';
import { dropEditionPages, dropPagesAfterDelete } from '../drop-pages';
import { normaliseRecord } from '../normalise';
import { previewAddress } from '../preview-address';
import { readVersion } from '../preview-links/access';
import { createLinkEndpoint } from '../preview-links/endpoints';
import { previewLinksField } from '../preview-links/field';
import { presenceEndpoint } from '../presence/endpoint';
import { recordDeletion } from '../trail/hooks';
import { bearableLength } from './bearable-length';
import { checksEndpoint } from './checks/endpoint';
import { checksField } from './checks/field';
import { refuseFaulty } from './checks/refuse-faulty';
import { followChange, followDelete } from '../search/follow';
import type { EditionSlug } from './edition-slugs';
import { editionFields } from './fields';
import { noteMadeFrom, settleFreshness } from './freshness';
import { keepWorkflow } from './keep-workflow';
import { onePerLanguage } from './one-per-language';
import { datePublication, guardPublishing, updateEdition } from './publishing';
import { restoreEndpoint } from './restore';
import { translateEndpoint } from './translate';
import { workflowEndpoints } from './workflow-endpoints';
import { workflowPanel } from './workflow-fields';
import { noteWriter } from './writer';

type Edition = Pick<CollectionConfig, 'labels' | 'defaultSort' | 'indexes' | 'fields'> & {
  slug: EditionSlug;
  admin: Pick<NonNullable<CollectionConfig['admin']>, 'defaultColumns' | 'listSearchableFields' | 'description'>;
  href: (slug: string) => Href;
  /** The page that lists the published ones. */
  list: Href;
  /** What else follows a save or a deletion, within its transaction. */
  follow?: Pick<NonNullable<CollectionConfig['hooks']>, 'afterChange' | 'afterDelete'>;
};

/** Makes the collection of a kind of content that is published one language at a time. */
export function editionCollection({ slug, admin, href, list, fields, follow, ...rest }: Edition): CollectionConfig {
  return {
    ...rest,
    slug,
    access: {
      read: publishedRecord,
      readVersions: readVersion,
      create: officialWith('write'),
      update: updateEdition(slug),
      delete: unpublishedRecordWith('publish'),
    },
    admin: {
      ...admin,
      group: { vi: 'Hằng ngày', en: 'Daily work' },
      useAsTitle: 'title',
      hideAPIURL: true,
      disableCopyToLocale: true,
      preview: (doc) => previewAddress(slug, doc),
      components: {
        edit: {
          beforeDocumentControls: ['/cms/editions/keep-typed#KeepTyped', '/cms/editions/keep-unsaved#KeepUnsaved', '/cms/editions/save-when-reached#SaveWhenReached', '/cms/presence/other-officials#OtherOfficials'],
          Status: '/cms/editions/nothing#Nothing',
          PublishButton: '/cms/editions/nothing#Nothing',
          UnpublishButton: '/cms/editions/nothing#Nothing',
        },
      },
    },
    versions: { drafts: { autosave: { interval: 800, showSaveDraftButton: true }, validate: false }, maxPerDoc: 0 },
    hooks: {
      beforeOperation: [guardPublishing(slug)],
      beforeValidate: [bearableLength, normaliseRecord, onePerLanguage(slug)],
      beforeChange: [keepWorkflow, noteMadeFrom(slug), refuseFaulty(slug), datePublication, noteWriter],
      afterChange: [recordAddress(href), followChange(slug), settleFreshness(slug), dropEditionPages(slug, href, list), ...(follow?.afterChange ?? [])],
      afterDelete: [followDelete(slug), forgetHolder, dropPagesAfterDelete, recordDeletion, ...(follow?.afterDelete ?? [])],
    },
    // A copy would bring a published state and an address along.
    disableDuplicate: true,
    // Each save is a step of one edition, seen by who makes it.
    disableBulkEdit: true,
    // Payload's lock is dropped by every autosave; presence tells of others, and no save overwrites another unknowingly.
    lockDocuments: false,
    endpoints: [translateEndpoint(slug), ...workflowEndpoints(slug), restoreEndpoint(slug), presenceEndpoint(slug), checksEndpoint(slug), createLinkEndpoint(slug)],
    fields: [workflowPanel, checksField, ...fields, ...editionFields(slug), previewLinksField],
  };
}
