import type { Field } from 'payload';
import { textLimits } from '@/lib/text-limits';
import { beside } from '../editions/beside';
import { cleanBody } from '../rich-text/clean';
import { validateWebAddress } from '../web-address';

const sidebar = { position: 'sidebar' } as const;

/** What an edition of a news item says, in the order in which an official writes it. */
export const newsFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    required: true,
    maxLength: textLimits.newsTitle,
    label: { vi: 'Tiêu đề', en: 'Title' },
    admin: { components: { afterInput: [beside('title')] } },
  },
  {
    name: 'lead',
    type: 'textarea',
    required: true,
    maxLength: textLimits.lead,
    label: { vi: 'Sapo', en: 'Lead' },
    admin: {
      components: { afterInput: [beside('lead')] },
      description: {
        vi: 'Một đoạn ngắn nói được điều chính: hiện đầu bài, trong danh sách tin và trên máy tìm kiếm.',
        en: 'A short paragraph with the point: shown above the body, in lists and by search engines.',
      },
    },
  },
  {
    name: 'cover',
    type: 'upload',
    relationTo: 'media',
    label: { vi: 'Ảnh chính', en: 'Cover picture' },
    admin: { description: { vi: 'Chú thích và nguồn ảnh ghi ngay trong ảnh.', en: 'Caption and credit are kept with the picture.' } },
  },
  {
    name: 'body',
    type: 'richText',
    required: true,
    label: { vi: 'Nội dung', en: 'Body' },
    hooks: { beforeValidate: [cleanBody] },
    admin: { components: { afterInput: [beside('body')] } },
  },
  {
    type: 'row',
    fields: [
      { name: 'originName', type: 'text', label: { vi: 'Nguồn', en: 'Origin' }, admin: { placeholder: 'Chinhphu.vn' } },
      {
        name: 'originUrl',
        type: 'text',
        label: { vi: 'Địa chỉ nguồn', en: 'Address of the origin' },
        validate: validateWebAddress,
      },
      { name: 'byline', type: 'text', label: { vi: 'Tác giả', en: 'Byline' } },
    ],
  },
  {
    name: 'relatedNews',
    type: 'relationship',
    relationTo: 'news',
    hasMany: true,
    maxRows: 6,
    label: { vi: 'Tin liên quan', en: 'Related news' },
    filterOptions: ({ data, id }) => ({ language: { equals: data.language }, ...(id ? { id: { not_equals: id } } : {}) }),
  },
  {
    name: 'relatedDirectives',
    type: 'relationship',
    relationTo: 'directives',
    hasMany: true,
    label: { vi: 'Ý kiến chỉ đạo liên quan', en: 'Related directives' },
    filterOptions: ({ data }) => ({ language: { equals: data.language } }),
  },
  { name: 'topic', type: 'relationship', relationTo: 'topics', label: { vi: 'Chủ đề', en: 'Topic' }, admin: sidebar },
  {
    name: 'eventDate',
    type: 'date',
    label: { vi: 'Ngày diễn ra sự kiện', en: 'Date of the event' },
    admin: { ...sidebar, date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } },
  },
  {
    name: 'publishedAt',
    type: 'date',
    index: true,
    label: { vi: 'Ngày đăng', en: 'Publication date' },
    admin: {
      ...sidebar,
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
      description: {
        vi: 'Tự điền khi đăng lần đầu. Đây không phải lịch đăng: tin hiện ngay khi được duyệt.',
        en: 'Filled in at the first publication. It is no schedule: an item is public once it is published.',
      },
    },
  },
  {
    name: 'featured',
    type: 'checkbox',
    defaultValue: false,
    label: { vi: 'Tin nổi bật trên trang chủ', en: 'Featured on the home page' },
    admin: sidebar,
  },
];
