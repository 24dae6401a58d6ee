import type { Department } from '@/content/department';
import type { NewsItem, NewsSummary } from '@/content/news';
import type { RichBody } from '@/content/local-text';

/** What a careless official or a hostile one might type. */
export const nastyText = 'R&D <b>"nghiên cứu"</b> ]]> </script> \u0000\u0008\uFFFE &amp; ]]> \uD800 Sở';

const emptyBody: RichBody = { root: { type: 'root', children: [], direction: null, format: '', indent: 0, version: 1 } };

export const department: Department = {
  name: { text: 'Sở Thông tin và Truyền thông', lang: 'vi' },
  shortName: { text: 'Sở TT&TT', lang: 'vi' },
  foundedOn: '2007-12-31T17:00:00.000Z',
  contacts: { address: { text: '185 Giảng Võ', lang: 'vi' }, phone: '024 3512 3536' },
  officialLinks: [{ name: { text: 'Cổng Chính phủ', lang: 'vi' }, url: 'https://chinhphu.vn/' }],
};

/** A news item, in any respect another than this one. */
export function newsSummary(changes: Partial<NewsSummary> = {}): NewsSummary {
  return {
    id: 42,
    title: 'Gặp mặt đầu xuân',
    lead: 'Sáng 4/1, Sở gặp mặt đầu xuân.',
    path: '/tin-tuc/gap-mat-dau-xuan',
    publishedAt: '2008-01-04T01:30:00.000Z',
    updatedAt: '2008-01-05T02:00:00.000Z',
    topic: { id: 7, name: { text: 'Chính phủ điện tử', lang: 'vi' }, slug: 'chinh-phu-dien-tu', path: '/tin-tuc/chu-de/chinh-phu-dien-tu' },
    ...changes,
  };
}

export function newsItem(changes: Partial<NewsItem> = {}): NewsItem {
  return {
    ...newsSummary(),
    slug: 'gap-mat-dau-xuan',
    body: emptyBody,
    relatedNews: [],
    relatedDirectives: [],
    editions: { vi: '/tin-tuc/gap-mat-dau-xuan' },
    notices: { changes: [] },
    ...changes,
  };
}
