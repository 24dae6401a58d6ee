import { countedSearches } from './counted-searches';

/** What readers searched for and did not find, counted by day: what the newsroom might write, or call by another name. */
export const MissedSearches = countedSearches({
  slug: 'missed-searches',
  labels: {
    singular: { vi: 'Từ khoá không có kết quả', en: 'Search without result' },
    plural: { vi: 'Tìm không thấy', en: 'Searches without result' },
  },
  description: {
    vi: 'Bạn đọc đã tìm những từ này mà Cổng chưa có bài nào. Từ khoá được bỏ dấu và đếm theo ngày; Cổng không ghi lại ai tìm. Giữ trong 90 ngày.',
    en: 'Readers searched for this, and the portal had nothing. Without diacritics, counted by day; nothing says who searched. Kept for 90 days.',
  },
});

/** What readers searched for and found, counted by day: what they come for. */
export const FoundSearches = countedSearches({
  slug: 'found-searches',
  labels: {
    singular: { vi: 'Từ khoá được tìm', en: 'Search' },
    plural: { vi: 'Tìm nhiều', en: 'Searches' },
  },
  description: {
    vi: 'Bạn đọc đã tìm những từ này và có kết quả. Từ khoá được bỏ dấu và đếm theo ngày; Cổng không ghi lại ai tìm. Giữ trong 90 ngày.',
    en: 'Readers searched for this and found something. Without diacritics, counted by day; nothing says who searched. Kept for 90 days.',
  },
  // Nobody edits a count.
  lockDocuments: false,
});
