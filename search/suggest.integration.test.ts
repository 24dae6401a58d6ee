import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '@/i18n/routing';
import { toBody } from '@/test/body';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
let suggest: (typed: string, language?: Locale) => Promise<string[]>;

beforeAll(async () => {
  portal = await createPortal();
  const [{ getSearchReader }, { suggestTitles }] = await Promise.all([import('.'), import('./suggest')]);
  await getSearchReader().open();
  suggest = (typed, language = 'vi') => suggestTitles(getSearchReader(), typed, language, Date.now() + 5000);
  const editions = [
    { title: 'Viễn thông nông thôn', day: '2007-01-01' },
    { title: 'Hội nghị viễn thông', day: '2008-01-01' },
    { title: 'Vườn thông trên đồi, viễn cảnh', day: '2009-01-01' },
    { title: 'Nghiệp đoàn', day: '2008-06-01' },
    { title: 'Nghị quyết số 5', day: '2008-05-01' },
    { title: 'The new directive', language: 'en', day: '2008-01-01' },
    { title: 'City of lakes', language: 'en', day: '2008-01-01' },
  ] as const;
  for (const { day, ...edition } of editions) {
    await portal.payload.create({ collection: 'news', data: { lead: 'Sapo', body: toBody('Thân bài'), language: 'vi', publishedAt: `${day}T05:00:00.000Z`, _status: 'published', ...edition } });
  }
  await portal.payload.create({ collection: 'news', draft: true, data: { title: 'Viễn tưởng chưa đăng', language: 'vi' } });
});
afterAll(async () => {
  await globalThis.congSoSearch?.close();
  await portal.close();
});

describe('titles are suggested', () => {
  test.each([
    ['vien tho', ['Hội nghị viễn thông', 'Viễn thông nông thôn', 'Vườn thông trên đồi, viễn cảnh']],
    ['viễn th', ['Hội nghị viễn thông', 'Viễn thông nông thôn', 'Vườn thông trên đồi, viễn cảnh']],
    ['VIỄN T', ['Hội nghị viễn thông', 'Viễn thông nông thôn', 'Vườn thông trên đồi, viễn cảnh']],
    ['nghiệ', ['Nghiệp đoàn']],
    ['nghị', ['Nghị quyết số 5', 'Hội nghị viễn thông', 'Nghiệp đoàn']],
    ['noi dung', []],
    ['sapo', []],
    ['"*', []],
    ['', []],
  ])('for %s', async (typed, titles) => expect(await suggest(typed)).toEqual(titles));

  test('those that have the words as typed first, then the newest', async () => {
    expect(await suggest('vien')).toEqual(['Vườn thông trên đồi, viễn cảnh', 'Hội nghị viễn thông', 'Viễn thông nông thôn']);
    expect(await suggest('nghị q')).toEqual(['Nghị quyết số 5']);
  });

  test('in each language its own', async () => {
    for (const typed of ['dire', 'directi', 'directives', 'the new d']) expect(await suggest(typed, 'en'), typed).toEqual(['The new directive']);
    for (const typed of ['ci', 'city', 'city of la']) expect(await suggest(typed, 'en'), typed).toEqual(['City of lakes']);
    expect(await suggest('directive')).toEqual([]);
  });

  test('never a draft, nor what was taken back', async () => {
    expect(await suggest('viễn tưởng')).toEqual([]);
    const { id } = await portal.payload.create({ collection: 'news', data: { title: 'Rồi gỡ xuống', lead: 'x', body: toBody('x'), language: 'vi', _status: 'published' } });
    expect(await suggest('roi g')).toEqual(['Rồi gỡ xuống']);
    await portal.payload.update({ collection: 'news', id, data: { _status: 'draft' } });
    expect(await suggest('roi g')).toEqual([]);
  });
});
