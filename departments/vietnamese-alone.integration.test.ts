import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPortal, type Portal } from '@/test/portal';
import { loadDepartment } from './load';
import { DepartmentEntry, DirectiveOccasion, DivisionEntry, NewsEntry, OfficialEntry, TopicEntry } from './schema';

let portal: Portal;
beforeAll(async () => {
  portal = await createPortal();
});
afterAll(() => portal.close());

test('a department without English is loaded, with who is to follow a directive and what was reported', async () => {
  const { payload } = portal;
  const day = '2025-03-01';
  await loadDepartment(payload, 'trials', {
    department: DepartmentEntry.parse({ name: { vi: 'Sở Thử nghiệm' }, shortName: { vi: 'Sở TN' }, functions: { vi: 'Thử nghiệm.' } }),
    topics: [TopicEntry.parse({ key: 'trials', name: { vi: 'Thử nghiệm' }, slug: { vi: 'thu-nghiem' } })],
    officials: [OfficialEntry.parse({ key: 'head', name: 'Trần Thị Thử', position: { vi: 'Giám đốc' }, biography: { vi: 'Sinh ở Huế.' } })],
    divisions: [DivisionEntry.parse({ key: 'office', kind: 'division', name: { vi: 'Văn phòng' }, head: 'head' })],
    directives: [
      DirectiveOccasion.parse({
        issuedOn: day,
        issuer: { vi: 'Chủ tịch' },
        directives: [
          {
            key: 'try',
            theme: 'trials',
            state: 'underWay',
            title: { vi: 'Thử cho kỹ' },
            slug: { vi: 'thu-cho-ky' },
            responsibleDivisions: ['office'],
            reports: [{ date: day, summary: { vi: 'Đã thử một nửa' }, news: 'half' }],
          },
        ],
      }),
    ],
    news: [NewsEntry.parse({ key: 'half', topic: 'trials', relatedDirectives: ['try'], vi: { title: 'Một nửa', slug: 'mot-nua', lead: 'Sapo', body: 'Đã thử.' } })],
  });

  expect(await payload.findGlobal({ slug: 'department', locale: 'en' })).toMatchObject({ name: 'Sở Thử nghiệm' });
  const { docs: news } = await payload.find({ collection: 'news', depth: 0 });
  expect(news).toMatchObject([{ title: 'Một nửa', language: 'vi', _status: 'published' }]);
  const { docs: divisions } = await payload.find({ collection: 'divisions', locale: 'en', depth: 1 });
  expect(divisions).toMatchObject([{ name: 'Văn phòng', slug: 'van-phong', head: { position: 'Giám đốc' } }]);
  const { docs: directives } = await payload.find({ collection: 'directives', depth: 0 });
  expect(directives).toMatchObject([
    { language: 'vi', _status: 'published', responsibleDivisions: [divisions[0]?.id], reports: [{ summary: 'Đã thử một nửa', news: news[0]?.id }] },
  ]);
  expect(news[0]?.relatedDirectives).toEqual([directives[0]?.id]);
});
