import type { Field } from 'payload';
import { languageNames, routing } from '@/i18n/routing';

/** When a reader is told: of each item by itself, or of all of a day in one message. */
export const frequencies = [
  { value: 'atOnce', label: { vi: 'Ngay khi đăng', en: 'At once' } },
  { value: 'daily', label: { vi: 'Mỗi ngày một thư', en: 'One message a day' } },
] as const;

/** Where a reader is told, in which language, and how often. The language is that of the editions too. */
export const readerFields: Field[] = [
  { name: 'email', type: 'text', required: true, maxLength: 254, index: true, label: { vi: 'Địa chỉ thư', en: 'Email address' } },
  {
    name: 'language',
    type: 'select',
    required: true,
    options: routing.locales.map((locale) => ({ value: locale, label: languageNames[locale] })),
    label: { vi: 'Ngôn ngữ', en: 'Language' },
  },
  { name: 'frequency', type: 'select', required: true, defaultValue: 'atOnce', options: frequencies.map((one) => ({ ...one })), label: { vi: 'Tần suất gửi', en: 'How often' } },
  /** Made at random: numbers of records may be given anew. */
  { name: 'code', type: 'text', required: true, unique: true, admin: { hidden: true } },
];

/** What a reader is told of. */
export const subjectFields: Field[] = [
  { name: 'allNews', type: 'checkbox', required: true, defaultValue: false, label: { vi: 'Mọi tin', en: 'All news' } },
  { name: 'allDirectives', type: 'checkbox', required: true, defaultValue: false, label: { vi: 'Mọi ý kiến chỉ đạo', en: 'All directives' } },
  { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true, label: { vi: 'Tin theo chủ đề', en: 'News by topic' } },
  { name: 'directives', type: 'relationship', relationTo: 'directives', hasMany: true, label: { vi: 'Ý kiến chỉ đạo', en: 'Directives' } },
];
