import type { Field } from 'payload';
import { beside } from '../editions/beside';
import { cleanBody } from '../rich-text/clean';

const sidebar = { position: 'sidebar' } as const;
const moment = { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } as const;

/** What an edition of a consultation says, in the order in which an official writes it. */
export const consultationFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    required: true,
    maxLength: 300,
    label: { vi: 'Tên dự thảo', en: 'Title of the draft' },
    admin: { components: { afterInput: [beside('title')] } },
  },
  {
    name: 'lead',
    type: 'textarea',
    required: true,
    maxLength: 600,
    label: { vi: 'Tóm tắt', en: 'Summary' },
    admin: {
      components: { afterInput: [beside('lead')] },
      description: { vi: 'Dự thảo về việc gì, ai chịu tác động, xin ý kiến về điểm nào.', en: 'What the draft is about, whom it concerns, and what comments are asked for.' },
    },
  },
  {
    name: 'body',
    type: 'richText',
    required: true,
    label: { vi: 'Nội dung lấy ý kiến', en: 'What is put to consultation' },
    hooks: { beforeValidate: [cleanBody] },
    admin: { components: { afterInput: [beside('body')] } },
  },
  {
    name: 'documents',
    type: 'relationship',
    relationTo: 'attachments',
    hasMany: true,
    maxRows: 20,
    label: { vi: 'Dự thảo và tài liệu kèm theo', en: 'The draft and its documents' },
  },
  {
    name: 'outcome',
    type: 'richText',
    label: { vi: 'Tổng hợp, tiếp thu ý kiến', en: 'Comments received and our response' },
    hooks: { beforeValidate: [cleanBody] },
    admin: {
      components: { afterInput: [beside('outcome')] },
      description: { vi: 'Viết khi đã hết hạn nhận ý kiến, rồi gửi duyệt như phần sửa của bài đã đăng.', en: 'Written when the time is over, and submitted as a correction of what is published.' },
    },
  },
  { name: 'opensOn', type: 'date', required: true, index: true, label: { vi: 'Bắt đầu nhận ý kiến (giờ Việt Nam)', en: 'Opens (Viet Nam time)' }, admin: { ...sidebar, date: moment } },
  { name: 'closesOn', type: 'date', required: true, index: true, label: { vi: 'Kết thúc nhận ý kiến (giờ Việt Nam)', en: 'Closes (Viet Nam time)' }, admin: { ...sidebar, date: moment } },
  { name: 'division', type: 'relationship', relationTo: 'divisions', label: { vi: 'Đơn vị soạn thảo', en: 'Responsible division' }, admin: sidebar },
  { name: 'topic', type: 'relationship', relationTo: 'topics', label: { vi: 'Chủ đề', en: 'Topic' }, admin: sidebar },
  { name: 'publishedAt', type: 'date', index: true, label: { vi: 'Ngày đăng', en: 'Publication date' }, admin: { ...sidebar, date: moment } },
];
