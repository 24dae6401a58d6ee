import type { CollectionConfig } from 'payload';
import { anyOfficial } from '../access';

const nobody = () => false;

/** The columns that count how many readers gave one point, two points and so on. */
export const countFields = ['ones', 'twos', 'threes', 'fours', 'fives'] as const;

/** What readers think of each news item: how many gave how many points. `add-votes.ts` alone writes there. */
export const Ratings: CollectionConfig = {
  slug: 'ratings',
  labels: { singular: { vi: 'Đánh giá bài viết', en: 'Rating' }, plural: { vi: 'Đánh giá bài viết', en: 'Ratings' } },
  access: { create: nobody, read: anyOfficial, update: nobody, delete: nobody },
  admin: {
    group: { vi: 'Bạn đọc', en: 'Readers' },
    hideAPIURL: true,
    useAsTitle: 'id',
    defaultColumns: ['news', 'votes', 'points', ...countFields],
    description: {
      vi: 'Bạn đọc cho mỗi tin từ 1 đến 5 điểm, mỗi người một lần mỗi ngày. Cổng không ghi lại ai đã đánh giá.',
      en: 'Readers give each item one to five points, each of them once a day. Nothing says who did.',
    },
  },
  defaultSort: '-votes',
  lockDocuments: false,
  timestamps: false,
  disableDuplicate: true,
  fields: [
    // Not required: an item may be deleted, and its row goes with it some time later.
    { name: 'news', type: 'relationship', relationTo: 'news', unique: true, label: { vi: 'Tin bài', en: 'News item' } },
    { name: 'votes', type: 'number', required: true, index: true, label: { vi: 'Số lượt', en: 'Votes' } },
    { name: 'points', type: 'number', required: true, label: { vi: 'Tổng điểm', en: 'Points in all' } },
    ...countFields.map((name, index) => ({
      name,
      type: 'number' as const,
      required: true,
      defaultValue: 0,
      label: { vi: `${index + 1} điểm`, en: index === 0 ? '1 point' : `${index + 1} points` },
    })),
  ],
};

/** Who has rated what today, by hashes that say nothing of anybody tomorrow: so that nobody counts twice. */
export const RatingVotes: CollectionConfig = {
  slug: 'rating-votes',
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  fields: [
    /** `hashReader` over the item, the day and the reader. */
    { name: 'reader', type: 'text', required: true, unique: true },
    { name: 'news', type: 'number', required: true },
    { name: 'stars', type: 'number', required: true },
    { name: 'day', type: 'text', required: true, index: true },
  ],
};
