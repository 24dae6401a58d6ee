import type { CollectionConfig } from 'payload';
import { anyOfficial, officialWith, publicRecord } from './access';
import { forgetHolder } from './addresses/forget-holder';
import { beginInDefault } from './begin-in-default';
import { dropPagesAfterChange, dropPagesAfterDelete } from './drop-pages';
import { normaliseRecord } from './normalise';
import { recordDeletion, recordSave } from './trail/hooks';

/** What all records of the department's profile share: public once saved, kept by those who keep the profile. */
export const profileCollection = {
  access: {
    read: publicRecord,
    readVersions: anyOfficial,
    create: officialWith('keepProfile'),
    update: officialWith('keepProfile'),
    delete: officialWith('keepProfile'),
  },
  versions: { drafts: false, maxPerDoc: 0 },
  hooks: {
    beforeValidate: [beginInDefault, normaliseRecord],
    afterChange: [dropPagesAfterChange, recordSave],
    afterDelete: [forgetHolder, dropPagesAfterDelete, recordDeletion],
  },
} satisfies Partial<CollectionConfig>;

export const profileGroup = { vi: 'Hồ sơ Sở', en: 'Department profile' };

/** What stands before the buttons of a record that holds both languages. */
export const profileControls = ['/cms/keep-language#KeepLanguage'];
