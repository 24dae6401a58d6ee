import type { CollectionConfig } from 'payload';
import { languageNames, routing } from '@/i18n/routing';
import { pageProblems } from '@/lib/page-problems';
import { anyOfficial, officialWith } from '../access';
import { asSent, handlingNote, handlingState } from '../states-of-handling';
import { recordNumber } from '../trail/hooks';

const nobody = () => false;
const group = { vi: 'Bạn đọc', en: 'Readers' };

/** How many readers found each page useful and how many did not. `count-opinion.ts` alone writes there. */
export const PageOpinions: CollectionConfig = {
  slug: 'page-opinions',
  labels: { singular: { vi: 'Ý kiến về trang', en: 'Opinion of a page' }, plural: { vi: 'Trang có hữu ích không', en: 'Usefulness of pages' } },
  access: { create: nobody, read: anyOfficial, update: nobody, delete: nobody },
  admin: {
    group,
    hideAPIURL: true,
    useAsTitle: 'page',
    defaultColumns: ['page', 'useful', 'notUseful'],
    description: { vi: 'Bạn đọc trả lời ở cuối mỗi trang. Cổng không ghi lại ai trả lời.', en: 'Readers answer at the end of each page. Nothing says who did.' },
  },
  defaultSort: '-notUseful',
  lockDocuments: false,
  timestamps: false,
  disableDuplicate: true,
  fields: [
    { name: 'page', type: 'text', required: true, unique: true, label: { vi: 'Trang', en: 'Page' } },
    { name: 'useful', type: 'number', required: true, defaultValue: 0, label: { vi: 'Hữu ích', en: 'Useful' } },
    { name: 'notUseful', type: 'number', required: true, defaultValue: 0, index: true, label: { vi: 'Chưa hữu ích', en: 'Not useful' } },
  ],
};

const words: Record<(typeof pageProblems)[number], Record<'vi' | 'en', string>> = {
  wrong: { vi: 'Thông tin sai', en: 'Wrong' },
  outdated: { vi: 'Thông tin cũ', en: 'Out of date' },
  unclear: { vi: 'Khó hiểu', en: 'Hard to understand' },
  missing: { vi: 'Thiếu thông tin', en: 'Something is missing' },
  broken: { vi: 'Liên kết, tệp hoặc chức năng bị lỗi', en: 'A link, a file or a function does not work' },
  other: { vi: 'Lý do khác', en: 'Something else' },
};

/** What readers say is wrong with a page; officials say how far they have come with it. */
export const PageProblems: CollectionConfig = {
  slug: 'page-problems',
  labels: { singular: { vi: 'Báo lỗi về trang', en: 'Problem of a page' }, plural: { vi: 'Bạn đọc báo lỗi', en: 'Problems of pages' } },
  access: { create: nobody, read: anyOfficial, update: anyOfficial, delete: officialWith('publish') },
  admin: {
    group,
    hideAPIURL: true,
    useAsTitle: 'page',
    defaultColumns: ['page', 'reason', 'message', 'state', 'createdAt'],
    description: {
      vi: 'Bạn đọc cho biết trang nào chưa hữu ích và vì sao. Cổng không ghi lại ai gửi; mỗi ý kiến được xoá sau thời hạn trong Quy tắc toà soạn.',
      en: 'Readers say which page is not useful, and why. Nothing says who did; each is deleted after the time that the rules of the newsroom set.',
    },
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  hooks: { afterDelete: [recordNumber] },
  fields: [
    { name: 'page', type: 'text', required: true, index: true, label: { vi: 'Trang', en: 'Page' }, ...asSent },
    { name: 'reason', type: 'select', required: true, options: pageProblems.map((value) => ({ value, label: words[value] })), label: { vi: 'Vấn đề', en: 'Problem' }, ...asSent },
    { name: 'message', type: 'textarea', label: { vi: 'Bạn đọc viết', en: 'What the reader wrote' }, ...asSent },
    { name: 'language', type: 'select', required: true, options: routing.locales.map((value) => ({ value, label: languageNames[value] })), label: { vi: 'Ngôn ngữ', en: 'Language' }, ...asSent },
    handlingState,
    handlingNote,
  ],
};
