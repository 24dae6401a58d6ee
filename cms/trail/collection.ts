import { APIError, type CollectionBeforeOperationHook, type CollectionConfig } from 'payload';
import { officialWith } from '../access';
import { actionLabels } from './entry';
import { exportEndpoint } from './export';

/** The product adds entries and does nothing else to them, whoever asks and through whichever door. */
const onlyAdd: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create' && operation !== 'read' && operation !== 'count') throw new APIError('The trail is kept as it is', 403, null, true);
  return args;
};

const nobody = () => false;

/** Who did what, when and from where. Nobody changes or removes an entry. */
export const Trail: CollectionConfig = {
  slug: 'trail',
  labels: { singular: { vi: 'Mục nhật ký', en: 'Trail entry' }, plural: { vi: 'Nhật ký', en: 'Trail' } },
  access: { read: officialWith('readTrail'), create: nobody, update: nobody, delete: nobody },
  admin: {
    group: { vi: 'Quản trị', en: 'Administration' },
    useAsTitle: 'title',
    hideAPIURL: true,
    defaultColumns: ['at', 'action', 'actorName', 'title', 'place'],
    listSearchableFields: ['actorName', 'title', 'place', 'record'],
    components: { beforeListTable: ['/cms/trail/export-link#ExportLink'] },
    description: {
      vi: 'Ai đã làm gì, lúc nào, từ đâu. Không ai sửa hay xoá được một mục nào; giờ trong tệp xuất ra là giờ UTC.',
      en: 'Who did what, when and from where. Nobody can change or remove an entry; times in exports are UTC.',
    },
  },
  defaultSort: '-sequence',
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  timestamps: false,
  hooks: { beforeOperation: [onlyAdd] },
  endpoints: [exportEndpoint],
  fields: [
    { name: 'sequence', type: 'number', required: true, unique: true, label: { vi: 'Số thứ tự', en: 'Number' } },
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: { vi: 'Lúc', en: 'When' },
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm:ss' } },
    },
    {
      name: 'action',
      type: 'select',
      required: true,
      index: true,
      options: Object.entries(actionLabels).map(([value, label]) => ({ value, label })),
      label: { vi: 'Việc', en: 'What' },
    },
    { name: 'actor', type: 'number', label: { vi: 'Số tài khoản', en: 'Number of the account' } },
    { name: 'actorName', type: 'text', label: { vi: 'Ai', en: 'Who' } },
    { name: 'actorRole', type: 'text', label: { vi: 'Vai trò lúc đó', en: 'Role at the time' } },
    { name: 'place', type: 'text', label: { vi: 'Từ địa chỉ mạng', en: 'From network address' } },
    { name: 'collection', type: 'text', label: { vi: 'Loại', en: 'Kind' } },
    { name: 'record', type: 'text', index: true, label: { vi: 'Số bản ghi', en: 'Number of the record' } },
    { name: 'title', type: 'text', label: { vi: 'Tên', en: 'Name' } },
    { name: 'language', type: 'text', label: { vi: 'Ngôn ngữ', en: 'Language' } },
    { name: 'before', type: 'textarea', label: { vi: 'Trước', en: 'Before' } },
    { name: 'after', type: 'textarea', label: { vi: 'Sau', en: 'After' } },
    { name: 'previousHash', type: 'text', required: true, label: { vi: 'Dấu của mục trước', en: 'Hash of the entry before' } },
    { name: 'hash', type: 'text', required: true, label: { vi: 'Dấu của mục này', en: 'Hash of this entry' } },
  ],
};

/** One row: how many entries there are and the last one's hash, so that a missing end is noticed too. */
export const TrailHeads: CollectionConfig = {
  slug: 'trail-heads',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'entries', type: 'number', required: true },
    { name: 'hash', type: 'text', required: true },
  ],
};
