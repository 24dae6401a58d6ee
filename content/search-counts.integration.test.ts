import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { parseQuery } from '@/search/query';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await createPortal();
});
afterAll(async () => {
  await globalThis.congSoSearch?.close();
  await portal.close();
});

test('what was not found is counted by day and language, apart from what was found, and nothing that may name a person', async () => {
  const { countSearch, writeCounts } = await import('./search-counts');
  const miss = (text: string, language: 'vi' | 'en' = 'vi') => countSearch(parseQuery(text, language), false);
  const list = async (collection: 'found-searches' | 'missed-searches' = 'missed-searches') => {
    const { docs } = await portal.payload.find({ collection, sort: 'query' });
    return docs.map(({ language, query, count }) => [language, query, count]);
  };
  for (const text of ['Chữ ký số', 'chu ky so', 'a@example.vn', '0912 345 678', '001 085 012 345', 'x'.repeat(70)]) miss(text);
  miss('passport', 'en');
  for (const text of ['Bưu điện', 'buu dien', 'a@example.vn']) countSearch(parseQuery(text, 'vi'), true);
  await writeCounts();
  expect(await list()).toEqual([['vi', 'chu ki so', 2], ['en', 'passport', 1]]);
  expect(await list('found-searches')).toEqual([['vi', 'buu dien', 2]]);
  miss('chữ kí số');
  miss('42/2022/NĐ-CP');
  await writeCounts();
  expect(await list()).toEqual([['vi', '42 2022 nd cp', 1], ['vi', 'chu ki so', 3], ['en', 'passport', 1]]);
  await portal.payload.create({ collection: 'missed-searches', data: { query: 'cu', language: 'vi', day: '2020-01-01T05:00:00.000Z', count: 1 } });
  await writeCounts();
  expect((await list()).map(([, query]) => query)).not.toContain('cu');
});

test('what has no English is found in Vietnamese, and is said to be so', async () => {
  vi.doMock('next/headers', () => ({ draftMode: async () => ({ isEnabled: false }), headers: async () => new Headers() }));
  const { searchContent } = await import('./search');
  await portal.payload.create({ collection: 'divisions', locale: 'vi', data: { name: 'Phòng Bưu chính', kind: 'division', order: 1, summary: 'Quản lý mạng bưu chính công cộng.' } });
  const [found] = (await searchContent('en', 'bưu chính', { kind: 'divisions' }, 1)).results;
  expect(found).toMatchObject({ titleLang: 'vi', passageLang: 'vi' });
  const [own] = (await searchContent('vi', 'bưu chính', { kind: 'divisions' }, 1)).results;
  expect(own).toMatchObject({ titleLang: 'vi', passageLang: 'vi' });
});
