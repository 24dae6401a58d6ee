import type { Field, RelationshipFieldSingleValidation } from 'payload';
import { relationship } from 'payload/shared';
import { textLimits } from '@/lib/text-limits';
import { beside } from '../editions/beside';
import { changesNoText } from '../editions/publishing';
import { cleanBody } from '../rich-text/clean';
import { directiveStateOptions } from './states';

const sidebar = { position: 'sidebar' } as const;
const day = { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } as const;

/** A public text whose theme is gone can still be taken down, and go on without a correction that was under way. */
const validateTheme: RelationshipFieldSingleValidation = (value, options) =>
  (!value && changesNoText.has(options.req.context.transition)) || relationship(value, options);

/** What an edition of a directive says. */
export const directiveFields: Field[] = [
  {
    name: 'title',
    type: 'textarea',
    required: true,
    maxLength: textLimits.directiveTitle,
    label: { vi: 'Nội dung chỉ đạo', en: 'What was directed' },
    admin: { components: { afterInput: [beside('title')] } },
  },
  {
    name: 'details',
    type: 'richText',
    label: { vi: 'Chi tiết', en: 'Details' },
    hooks: { beforeValidate: [cleanBody] },
    admin: { components: { afterInput: [beside('details')] } },
  },
  { name: 'issuer', type: 'text', required: true, label: { vi: 'Người hoặc cơ quan chỉ đạo', en: 'Issued by' } },
  {
    type: 'row',
    fields: [
      { name: 'sourceName', type: 'text', label: { vi: 'Nguồn', en: 'Source' } },
      {
        name: 'sourceNews',
        type: 'relationship',
        relationTo: 'news',
        label: { vi: 'Tin bài về chỉ đạo này', en: 'News item about this directive' },
        filterOptions: ({ data }) => ({ language: { equals: data.language } }),
      },
    ],
  },
  {
    name: 'responsibleDivisions',
    type: 'relationship',
    relationTo: 'divisions',
    hasMany: true,
    label: { vi: 'Đơn vị chịu trách nhiệm', en: 'Responsible divisions' },
  },
  {
    name: 'reports',
    type: 'array',
    label: { vi: 'Báo cáo tiến độ', en: 'Progress reports' },
    labels: { singular: { vi: 'Báo cáo', en: 'Report' }, plural: { vi: 'Báo cáo', en: 'Reports' } },
    fields: [
      { name: 'date', type: 'date', required: true, label: { vi: 'Ngày', en: 'Date' }, admin: { date: day } },
      { name: 'summary', type: 'textarea', required: true, maxLength: textLimits.reportSummary, label: { vi: 'Tóm tắt', en: 'Summary' } },
      {
        name: 'news',
        type: 'relationship',
        relationTo: 'news',
        label: { vi: 'Tin bài', en: 'News item' },
        filterOptions: ({ data }) => ({ language: { equals: data.language } }),
      },
    ],
  },
  {
    name: 'state',
    type: 'select',
    required: true,
    defaultValue: 'received',
    options: directiveStateOptions,
    label: { vi: 'Tình trạng thực hiện', en: 'State' },
    admin: sidebar,
  },
  { name: 'theme', type: 'relationship', relationTo: 'topics', required: true, validate: validateTheme, label: { vi: 'Lĩnh vực', en: 'Theme' }, admin: sidebar },
  { name: 'issuedOn', type: 'date', required: true, index: true, label: { vi: 'Ngày chỉ đạo', en: 'Date issued' }, admin: { ...sidebar, date: day } },
  {
    name: 'order',
    type: 'number',
    defaultValue: 0,
    label: { vi: 'Thứ tự trong cùng ngày', en: 'Order within the day' },
    admin: sidebar,
  },
  {
    name: 'publishedAt',
    type: 'date',
    label: { vi: 'Ngày đăng', en: 'Publication date' },
    admin: { ...sidebar, date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } },
  },
];
