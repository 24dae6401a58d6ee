import type { Field } from 'payload';
import { languageNames, routing } from '@/i18n/routing';
import type { EditionSlug } from './edition-slugs';
import { slugField } from './slug';
import { outOfSight, systemOnly, workflowFields } from './workflow-fields';

/** The fields that make a record an edition: its language, the edition it was translated from, its address. */
export function editionFields(collection: EditionSlug): Field[] {
  return [
    {
      name: 'language',
      type: 'select',
      label: { vi: 'Ngôn ngữ của bản này', en: 'Language of this edition' },
      options: routing.locales.map((locale) => ({ value: locale, label: languageNames[locale] })),
      defaultValue: routing.defaultLocale,
      required: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'original',
      type: 'relationship',
      relationTo: collection,
      label: { vi: 'Dịch từ bản', en: 'Translated from' },
      filterOptions: ({ data }) => ({ language: { not_equals: data.language }, original: { exists: false } }),
      admin: {
        position: 'sidebar',
        description: {
          vi: 'Để trống nếu đây là bản gốc. Chọn bản gốc nếu đây là bản dịch; bạn đọc chuyển ngôn ngữ sẽ sang đúng bản kia.',
          en: 'Leave empty for an original. Choose the original of a translation: readers who switch language land on the other edition.',
        },
      },
    },
    {
      name: 'otherEditions',
      type: 'ui',
      admin: { position: 'sidebar', components: { Field: '/cms/editions/other-editions#OtherEditions' } },
    },
    slugField({ from: 'title' }),
    { name: 'firstPublishedAt', type: 'date', admin: outOfSight, access: systemOnly },
    { name: 'revisedAt', type: 'date', admin: outOfSight, access: systemOnly },
    { name: 'writtenBy', type: 'relationship', relationTo: 'users', admin: outOfSight, access: systemOnly },
    ...workflowFields(collection),
  ];
}
