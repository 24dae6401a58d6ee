import type { Field } from 'payload';
import { languageNames, routing } from '@/i18n/routing';
import { codeHash } from '../code-hash';
import { declineReasonLabels, declineReasons, questionStateLabels, questionStates } from './transitions';

const readOnly = { readOnly: true } as const;
const sidebar = { ...readOnly, position: 'sidebar' } as const;
const moment = { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } as const;
const hidden = { hidden: true } as const;

/** How an answer that nobody else reads is given. */
export const replyKinds = ['replied', 'declined'] as const;

/** What is kept of a question. Nobody writes here by hand. */
export const questionFields: Field[] = [
  {
    name: 'moves',
    type: 'ui',
    admin: { position: 'sidebar', disableListColumn: true, components: { Field: '/cms/questions/panel#QuestionPanel' } },
  },
  { name: 'question', type: 'textarea', maxLength: 4000, label: { vi: 'Câu hỏi như đã gửi', en: 'The question as it was sent' }, admin: { ...readOnly, rows: 8 } },
  {
    type: 'row',
    fields: [
      { name: 'name', type: 'text', label: { vi: 'Người hỏi (không đăng)', en: 'Who asks (never shown)' }, admin: readOnly },
      { name: 'contact', type: 'text', label: { vi: 'Liên hệ (không đăng)', en: 'Contact (never shown)' }, admin: readOnly },
    ],
  },
  {
    name: 'reply',
    type: 'group',
    label: { vi: 'Trả lời riêng hoặc từ chối', en: 'Private reply or refusal' },
    admin: { ...readOnly, condition: (data) => Boolean(data.reply?.kind) },
    fields: [
      {
        name: 'kind',
        type: 'select',
        options: replyKinds.map((value) => ({ value, label: questionStateLabels[value] })),
        label: { vi: 'Cách trả lời', en: 'Way' },
        admin: readOnly,
      },
      {
        name: 'reason',
        type: 'select',
        options: declineReasons.map((value) => ({ value, label: declineReasonLabels[value] })),
        label: { vi: 'Lý do từ chối', en: 'Reason' },
        admin: { ...readOnly, condition: (_data, reply) => reply?.kind === 'declined' },
      },
      { name: 'text', type: 'textarea', label: { vi: 'Lời gửi người hỏi', en: 'Text for the reader' }, admin: readOnly },
      { name: 'remark', type: 'textarea', admin: hidden },
      { name: 'remarkBy', type: 'text', admin: hidden },
      { name: 'proposedBy', type: 'relationship', relationTo: 'users', admin: hidden },
      { name: 'proposedAt', type: 'date', admin: hidden },
      { name: 'approvedBy', type: 'relationship', relationTo: 'users', admin: hidden },
    ],
  },
  {
    name: 'state',
    type: 'select',
    required: true,
    defaultValue: 'received',
    index: true,
    options: questionStates.map((value) => ({ value, label: questionStateLabels[value] })),
    label: { vi: 'Trạng thái', en: 'State' },
    // The panel shows it in words; here it is for lists and filters.
    admin: { ...sidebar, components: { Field: '/cms/editions/nothing#Nothing' } },
  },
  { name: 'division', type: 'relationship', relationTo: 'divisions', label: { vi: 'Đơn vị được giao', en: 'Division' }, admin: sidebar },
  {
    name: 'answer',
    type: 'relationship',
    relationTo: 'answers',
    label: { vi: 'Trả lời công khai', en: 'Public answer' },
    admin: { ...sidebar, condition: (data) => Boolean(data.answer) },
  },
  {
    name: 'language',
    type: 'select',
    required: true,
    options: routing.locales.map((locale) => ({ value: locale, label: languageNames[locale] })),
    label: { vi: 'Ngôn ngữ của người hỏi', en: 'Language' },
    admin: sidebar,
  },
  { name: 'receivedAt', type: 'date', required: true, index: true, label: { vi: 'Nhận lúc', en: 'Received' }, admin: { ...sidebar, date: moment } },
  { name: 'dueOn', type: 'date', required: true, index: true, label: { vi: 'Hạn trả lời', en: 'Due' }, admin: { ...sidebar, date: moment } },
  { name: 'closedAt', type: 'date', index: true, label: { vi: 'Xong lúc', en: 'Closed' }, admin: { ...sidebar, date: moment, condition: (data) => Boolean(data.closedAt) } },
  {
    name: 'erasedAt',
    type: 'date',
    label: { vi: 'Xoá nội dung và thông tin cá nhân lúc', en: 'Text and personal data erased' },
    admin: { ...sidebar, date: moment, condition: (data) => Boolean(data.erasedAt) },
  },
  // For lists: the beginning of the question, without personal data.
  { name: 'excerpt', type: 'text', label: { vi: 'Câu hỏi', en: 'Question' }, admin: hidden },
  { ...codeHash, required: true },
  // Where the portal says once that the question was answered; nobody reads it, and it is deleted then.
  { name: 'email', type: 'text', maxLength: 254, access: { read: () => false }, admin: hidden },
];
