import type { CollectionConfig } from 'payload';
import { languageNames, routing } from '@/i18n/routing';
import { anyOfficial } from '../access';

const nobody = () => false;

type Counted = Pick<CollectionConfig, 'slug' | 'labels' | 'lockDocuments'> & { description: NonNullable<CollectionConfig['admin']>['description'] };

/** Makes a collection of what readers searched for, counted by day and language. `content/search-counts.ts` alone writes there. */
export const countedSearches = ({ description, ...rest }: Counted): CollectionConfig => ({
  ...rest,
  access: { create: nobody, read: anyOfficial, update: nobody, delete: nobody },
  admin: {
    group: { vi: 'Hằng ngày', en: 'Daily work' },
    hideAPIURL: true,
    useAsTitle: 'query',
    defaultColumns: ['query', 'count', 'language', 'day'],
    description,
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
});
