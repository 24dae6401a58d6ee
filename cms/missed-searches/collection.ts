import type { CollectionConfig } from 'payload';
import { languageNames, routing } from '@/i18n/routing';
import { anyOfficial } from '../access';

const nobody = () => false;

/** What readers searched for and did not find, counted by day: what the newsroom might write, or call by another name. */
export const MissedSearches: CollectionConfig = {
  slug: 'missed-searches',
  labels: {
    singular: { vi: 'Từ khoá không có kết quả', en: 'Search without result' },
    plural: { vi: 'Tìm không thấy', en: 'Searches without result' },
  },
  // `cms/missed-searches/count.ts` alone writes here.
  access: { create: nobody, read: anyOfficial, update: nobody, delete: nobody },
  admin: {
    group: { vi: 'Hằng ngày', en: 'Daily work' },
    hideAPIURL: true,
    useAsTitle: 'query',
    defaultColumns: ['query', 'count', 'language', 'day'],
    description: {
      vi: 'Bạn đọc đã tìm những từ này mà cổng chưa có bài nào. Từ khoá được bỏ dấu và đếm theo ngày; cổng không ghi lại ai tìm. Giữ trong 90 ngày.',
      en: 'Readers searched for this, and the portal had nothing. Without diacritics, counted by day; nothing says who searched. Kept for 90 days.',
    },
  },
  defaultSort: '-count',
  indexes: [{ fields: ['day', 'language', 'query'], unique: true }],
  timestamps: false,
  disableDuplicate: true,
  fields: [
    { name: 'query', type: 'text', required: true, label: { vi: 'Từ khoá', en: 'Query' } },
    { name: 'count', type: 'number', required: true, defaultValue: 0, label: { vi: 'Số lần', en: 'Times' } },
    {
      name: 'language',
      type: 'select',
      required: true,
      options: routing.locales.map((locale) => ({ value: locale, label: languageNames[locale] })),
      label: { vi: 'Ngôn ngữ', en: 'Language' },
    },
    { name: 'day', type: 'date', required: true, label: { vi: 'Ngày', en: 'Day' }, admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } } },
  ],
};
