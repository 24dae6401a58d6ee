import type { Field } from 'payload';
import { languageNames, routing } from '@/i18n/routing';
import { codeHash } from '../code-hash';
import { commentStateLabels, commentStates, hidingReasonLabels, hidingReasons } from './transitions';

const readOnly = { readOnly: true } as const;
const sidebar = { ...readOnly, position: 'sidebar' } as const;
const moment = { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } as const;

/** Who comments: a person, or a body, whose name is part of what it says. */
export const senders = ['person', 'body'] as const;
const senderLabels = { person: { vi: 'Cá nhân', en: 'Individual' }, body: { vi: 'Tổ chức', en: 'Organisation' } };

/** What is kept of a comment. Nobody writes here by hand. */
export const commentFields: Field[] = [
  { name: 'moves', type: 'ui', admin: { position: 'sidebar', disableListColumn: true, components: { Field: '/cms/comments/panel#CommentPanel' } } },
  { name: 'text', type: 'textarea', label: { vi: 'Ý kiến như đã gửi', en: 'The comment as it was sent' }, admin: { ...readOnly, rows: 8 } },
  {
    name: 'publicText',
    type: 'textarea',
    label: { vi: 'Lời hiện trên Cổng', en: 'What readers see' },
    admin: { ...readOnly, rows: 6, condition: (data) => data.state === 'shown' },
  },
  {
    name: 'publicOrganisation',
    type: 'text',
    label: { vi: 'Tên tổ chức hiện trên Cổng', en: 'Organisation as readers see it' },
    admin: { ...readOnly, condition: (data) => data.state === 'shown' && Boolean(data.publicOrganisation) },
  },
  {
    type: 'row',
    fields: [
      { name: 'organisation', type: 'text', label: { vi: 'Tổ chức như đã gửi', en: 'Organisation as it was sent' }, admin: readOnly },
      { name: 'name', type: 'text', label: { vi: 'Người gửi (không hiện)', en: 'Sender (never shown)' }, admin: readOnly },
      { name: 'contact', type: 'text', label: { vi: 'Liên hệ (không hiện)', en: 'Contact (never shown)' }, admin: readOnly },
    ],
  },
  {
    name: 'state',
    type: 'select',
    required: true,
    defaultValue: 'received',
    index: true,
    options: commentStates.map((value) => ({ value, label: commentStateLabels[value] })),
    label: { vi: 'Trạng thái', en: 'State' },
    admin: { ...sidebar, components: { Field: '/cms/editions/nothing#Nothing' } },
  },
  { name: 'consultation', type: 'relationship', relationTo: 'consultations', index: true, label: { vi: 'Dự thảo', en: 'Draft' }, admin: sidebar },
  { name: 'sender', type: 'select', required: true, options: senders.map((value) => ({ value, label: senderLabels[value] })), label: { vi: 'Bên góp ý', en: 'Who comments' }, admin: sidebar },
  {
    name: 'reason',
    type: 'select',
    options: hidingReasons.map((value) => ({ value, label: hidingReasonLabels[value] })),
    label: { vi: 'Vì sao không hiện', en: 'Why it is not shown' },
    admin: { ...sidebar, condition: (data) => data.state === 'hidden' },
  },
  { name: 'language', type: 'select', required: true, options: routing.locales.map((locale) => ({ value: locale, label: languageNames[locale] })), label: { vi: 'Ngôn ngữ', en: 'Language' }, admin: sidebar },
  { name: 'receivedAt', type: 'date', required: true, index: true, label: { vi: 'Nhận lúc', en: 'Received' }, admin: { ...sidebar, date: moment } },
  { name: 'decidedAt', type: 'date', index: true, label: { vi: 'Xử lý lúc', en: 'Decided' }, admin: { ...sidebar, date: moment, condition: (data) => Boolean(data.decidedAt) } },
  { name: 'erasedAt', type: 'date', label: { vi: 'Xoá nguyên văn và thông tin cá nhân lúc', en: 'Text and personal data erased' }, admin: { ...sidebar, date: moment, condition: (data) => Boolean(data.erasedAt) } },
  // For lists: the beginning of the comment, without personal data.
  { name: 'excerpt', type: 'text', label: { vi: 'Ý kiến', en: 'Comment' }, admin: { hidden: true } },
  codeHash,
];
