import type { Field } from 'payload';
import { fieldWith } from '../access';
import { beside } from '../editions/beside';
import { systemOnly } from '../editions/workflow-fields';
import { cleanBody } from '../rich-text/clean';

const sidebar = { position: 'sidebar' } as const;

/** What an edition of an answered question says, in the order in which an official writes it. */
export const answerFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    required: true,
    maxLength: 200,
    label: { vi: 'Tiêu đề', en: 'Title' },
    admin: {
      components: { afterInput: [beside('title')] },
      description: { vi: 'Câu hỏi gói trong một dòng.', en: 'The question in one line.' },
    },
  },
  {
    name: 'question',
    type: 'textarea',
    required: true,
    maxLength: 4000,
    label: { vi: 'Câu hỏi đăng công khai', en: 'The question in public' },
    admin: {
      rows: 6,
      components: { afterInput: [beside('question')] },
      description: {
        vi: 'Lời của người hỏi, đã bỏ thông tin cá nhân. Đọc lại: tên người, địa chỉ nhà, số hồ sơ thì Cổng không tự nhận ra.',
        en: 'What the reader asked, without personal data. Read it through: names, home addresses and file numbers are not found by the portal.',
      },
    },
  },
  {
    name: 'body',
    type: 'richText',
    required: true,
    label: { vi: 'Trả lời', en: 'Answer' },
    hooks: { beforeValidate: [cleanBody] },
    admin: { components: { afterInput: [beside('body')] } },
  },
  { name: 'division', type: 'relationship', relationTo: 'divisions', label: { vi: 'Đơn vị trả lời', en: 'Answered by' }, admin: sidebar },
  { name: 'topic', type: 'relationship', relationTo: 'topics', label: { vi: 'Chủ đề', en: 'Topic' }, admin: sidebar },
  {
    name: 'askedOn',
    type: 'date',
    label: { vi: 'Ngày hỏi', en: 'Asked on' },
    admin: { ...sidebar, date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } },
  },
  {
    name: 'publishedAt',
    type: 'date',
    index: true,
    label: { vi: 'Ngày đăng', en: 'Publication date' },
    admin: { ...sidebar, date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } },
  },
  {
    name: 'source',
    type: 'relationship',
    relationTo: 'questions',
    label: { vi: 'Câu hỏi bạn đọc', en: 'Reader’s question' },
    // Which question it was is nobody's business but the newsroom's.
    access: { ...systemOnly, read: fieldWith('write') },
    admin: { ...sidebar, readOnly: true, condition: (data) => Boolean(data.source) },
  },
];
