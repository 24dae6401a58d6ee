import type { CollectionConfig } from 'payload';
import { anyOfficial, officialWith } from '../access';
import { checkUpload } from '../check-upload';
import { dropPagesAfterChange, dropPagesAfterDelete } from '../drop-pages';
import { normaliseRecord } from '../normalise';
import { recordDeletion, recordSave } from '../trail/hooks';
import { answerMissingFile, readUpload, sealFile } from '../upload-rules';
import { placeFields } from '../uploads/place-fields';
import { attachmentsFolder } from './folder';
import { followDocumentChange, followDocumentDelete } from './follow-document';

const accepted = new Map([
  ['pdf', 'application/pdf'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['odt', 'application/vnd.oasis.opendocument.text'],
  ['ods', 'application/vnd.oasis.opendocument.spreadsheet'],
]);

/** A document that readers download. */
export const Attachments: CollectionConfig = {
  slug: 'attachments',
  labels: { singular: { vi: 'Tệp đính kèm', en: 'Attachment' }, plural: { vi: 'Tệp đính kèm', en: 'Attachments' } },
  access: { read: readUpload, create: anyOfficial, update: officialWith('publish'), delete: officialWith('publish') },
  admin: { group: { vi: 'Hằng ngày', en: 'Daily work' }, useAsTitle: 'title', hideAPIURL: true, defaultColumns: ['title', 'filename', 'updatedAt'] },
  upload: {
    staticDir: attachmentsFolder,
    handlers: [answerMissingFile('attachments', attachmentsFolder)],
    mimeTypes: [...accepted.values()],
    pasteURL: false,
    modifyResponseHeaders: sealFile,
  },
  hooks: {
    beforeOperation: [checkUpload('attachments', accepted, 20)],
    beforeValidate: [normaliseRecord],
    afterChange: [dropPagesAfterChange, followDocumentChange, recordSave],
    afterDelete: [dropPagesAfterDelete, followDocumentDelete, recordDeletion],
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 200,
      label: { vi: 'Tên tài liệu', en: 'Title of the document' },
    },
    ...placeFields,
  ],
};
