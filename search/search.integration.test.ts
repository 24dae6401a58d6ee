import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '@/i18n/routing';
import { toBody } from '@/test/body';
import { createPortal, type Portal } from '@/test/portal';
import type { Filters } from './condition';

let portal: Portal;
let find: (text: string, options?: { language?: Locale; filters?: Filters; offset?: number; limit?: number }) => Promise<string[]>;

type Edition = { title: string; lead?: string; body?: string; day?: string; language?: Locale; topic?: number };
const publish = ({ title, lead = 'Sapo', body = 'Nội dung', day = '2008-01-04', ...rest }: Edition) =>
  portal.payload.create({
    collection: 'news',
    data: { title, lead, body: toBody(body), language: 'vi', publishedAt: `${day}T05:00:00.000Z`, _status: 'published', ...rest },
  });

beforeAll(async () => {
  portal = await createPortal();
  const [{ getSearchReader }, { search }, { parseQuery }] = await Promise.all([import('.'), import('./search'), import('./query')]);
  await getSearchReader().open();
  find = async (text, { language = 'vi', filters = {}, offset = 0, limit = 20 } = {}) => {
    const { entries } = await search(getSearchReader(), parseQuery(text, language), filters, { offset, limit });
    return entries.map(({ title }) => title);
  };
});
afterAll(async () => {
  await globalThis.congSoSearch?.close();
  await portal.close();
});

describe('spelling', () => {
  beforeAll(async () => {
    await publish({ title: 'Bộ trưởng thăm Sở Bưu chính, Viễn thông' });
    await publish({ title: 'Hà Nội mùa thu', day: '2008-03-01' });
    await publish({ title: 'Mùa hạ ở thủ đô', day: '2008-01-10' });
    await publish({ title: 'Ha ha, chuyện vui', day: '2008-02-01' });
    await publish({ title: 'Hoà giải ở cơ sở' });
    await publish({ title: 'Đường thuỷ nội địa' });
    await publish({ title: 'Kỹ năng số', lead: 'Một khoá học' });
  });

  test('nothing typed of the diacritics finds all of them', async () => {
    expect(await find('so buu chinh vien thong')).toEqual(['Bộ trưởng thăm Sở Bưu chính, Viễn thông']);
    expect(await find('SO BUU CHINH')).toHaveLength(1);
  });
  test('d and đ meet', async () => {
    expect(await find('duong thuy')).toEqual(['Đường thuỷ nội địa']);
    expect(await find('đuong thuy noi đia')).toEqual(['Đường thuỷ nội địa']);
  });
  test('older documents write đ otherwise, which finds and is found', async () => {
    await publish({ title: '\u00d0ề án \u00f0iện khí hoá', day: '2007-01-01' });
    for (const query of ['điện khí hoá', 'dien khi hoa', '\u00f0iện khí hoá', '"đề án điện khí"']) expect(await find(query)).toEqual(['\u00d0ề án \u00f0iện khí hoá']);
  });
  test('composed and decomposed are equal', async () => {
    expect(await find('Sở Bưu chính'.normalize('NFD'))).toEqual(await find('Sở Bưu chính'.normalize('NFC')));
  });
  test('the old and the new place of the tone are equal', async () => {
    for (const query of ['hoà giải', 'hòa giải']) expect(await find(query)).toEqual(['Hoà giải ở cơ sở']);
    for (const query of ['đường thuỷ', 'đường thủy']) expect(await find(query)).toEqual(['Đường thuỷ nội địa']);
    await publish({ title: 'Toà soạn', day: '2009-01-01' });
    await publish({ title: 'Toả sáng', day: '2009-02-01' });
    for (const query of ['toà', 'tòa']) expect((await find(query))[0]).toBe('Toà soạn');
  });
  test('i and y are equal where both are in use', async () => {
    expect(await find('kĩ năng')).toEqual(['Kỹ năng số']);
  });
  test('what is spelt as typed comes first, newer or not', async () => {
    expect((await find('hạ'))[0]).toBe('Mùa hạ ở thủ đô');
    expect((await find('hà'))[0]).toBe('Hà Nội mùa thu');
    expect(await find('ha')).toEqual(['Hà Nội mùa thu', 'Ha ha, chuyện vui', 'Mùa hạ ở thủ đô']);
  });
  test('wrong diacritics still find', async () => {
    expect(await find('sỡ bưu chinh vién thông')).toEqual(['Bộ trưởng thăm Sở Bưu chính, Viễn thông']);
  });
});

describe('a query that finds nothing', () => {
  test.each([
    ['buuchinh', 'bưu chính'],
    ['buu chnih', 'buu chinh'],
    ['vieenx thoong', 'viễn thông'],
    ['bo truong thăm xyzxyz', 'bo truong thăm'],
  ])('%s leads to %s', async (typed, meant) => {
    const [{ getSearchReader }, { parseQuery }, { listNearest }] = await Promise.all([import('.'), import('./query'), import('./nearest')]);
    expect(await find(typed)).toEqual([]);
    const nearest = await listNearest(getSearchReader(), parseQuery(typed, 'vi'), Date.now() + 5000);
    expect(nearest).toContain(meant);
    for (const query of nearest) expect(await find(query)).not.toEqual([]);
  });
  test.each([['minster', 'minister'], ['cooperaton', 'cooperation'], ['informaton', 'information']])('%s, in English, leads to %s', async (typed, meant) => {
    const [{ getSearchReader }, { parseQuery }, { listNearest }] = await Promise.all([import('.'), import('./query'), import('./nearest')]);
    await publish({ title: `Minister on cooperation and information: ${meant}`, language: 'en', day: '2008-03-01' });
    expect(await listNearest(getSearchReader(), parseQuery(typed, 'en'), Date.now() + 5000)).toContain(meant);
  });
  test('words that stand nowhere side by side are not offered', async () => {
    const [{ getSearchReader }, { parseQuery }, { listNearest }] = await Promise.all([import('.'), import('./query'), import('./nearest')]);
    expect(await listNearest(getSearchReader(), parseQuery('mùa sởo', 'vi'), Date.now() + 5000)).toEqual(['mùa']);
  });
});

describe('order', () => {
  beforeAll(async () => {
    await publish({ title: 'Việc một', body: 'Ở đây có điện, còn ảnh thì để nơi khác', day: '2010-05-01' });
    await publish({ title: 'Việc hai', body: 'Nền điện ảnh nước nhà', day: '2008-05-01' });
    await publish({ title: 'Việc ba', lead: 'Chuyện điện ảnh', day: '2008-04-01' });
    await publish({ title: 'Liên hoan điện ảnh', day: '2008-03-01' });
    await publish({ title: 'Điện ảnh', day: '2007-01-01' });
    await publish({ title: 'Việc bốn', body: 'Nền điện ảnh thế giới', day: '2009-05-01' });
  });
  test('title, lead, body; together before apart; new before old', async () => {
    expect(await find('dien anh')).toEqual(['Điện ảnh', 'Liên hoan điện ảnh', 'Việc ba', 'Việc bốn', 'Việc hai', 'Việc một']);
    expect(await find('điện ảnh')).toEqual(['Điện ảnh', 'Liên hoan điện ảnh', 'Việc ba', 'Việc bốn', 'Việc hai', 'Việc một']);
  });
  test('pages of results do not overlap', async () => {
    const pages = [await find('dien anh', { limit: 2 }), await find('dien anh', { offset: 2, limit: 2 }), await find('dien anh', { offset: 4, limit: 2 })];
    expect(pages.flat()).toEqual(await find('dien anh'));
  });
});

describe('syntax', () => {
  beforeAll(async () => {
    await publish({ title: 'Nghị định 42/2022/NĐ-CP về thông tin trực tuyến' });
    await publish({ title: 'Nghị định 2022/42/CP-NĐ' });
    await publish({ title: 'Ba người bạn', body: 'xanh đỏ tím vàng' });
    await publish({ title: 'Bốn người bạn', body: 'xanh đỏ rồi đỏ tím, sau đó tím vàng' });
  });
  test('a phrase in quotation marks stands as it is', async () => {
    expect(await find('"xanh đỏ tím vàng"')).toEqual(['Ba người bạn']);
    expect(await find('“xanh đỏ tím”')).toEqual(['Ba người bạn']);
    expect(await find('xanh đỏ tím vàng')).toHaveLength(2);
  });
  test('a minus sign takes out', async () => {
    expect(await find('người bạn -rồi')).toEqual(['Ba người bạn']);
    expect(await find('người bạn -"đỏ rồi"')).toEqual(['Ba người bạn']);
    expect(await find('-bạn')).toEqual([]);
  });
  test.each(['42/2022/NĐ-CP', '42/2022/nd-cp', 'nghị định 42/2022', '"42/2022/NĐ-CP"'])('a number of a document: %s', async (number) => {
    expect(await find(number)).toEqual(['Nghị định 42/2022/NĐ-CP về thông tin trực tuyến']);
  });
  const hostile = ['"', '""', '*', 'NEAR(a b)', 'title:x', '\\', '%', '_', "'", 'AND OR NOT', '(', ')', '-', '--', '"-"', '^a', 'a"b"c', '\u0000', '👨‍👩‍👧', 'שלום عليكم', 'và của là', '{', "'; DROP TABLE search_entries; --", '-"', '+', '|', '!', '&', ':*', '<->', '\ud800', 'a'.repeat(10_000), '" - "'.repeat(2000), 'ế '.repeat(5000)];
  test.each(hostile.map((query) => [JSON.stringify(query).slice(0, 30), query] as const))('does no harm: %s', async (_, query) => {
    await expect(find(query)).resolves.toBeInstanceOf(Array);
  });
});

describe('languages', () => {
  beforeAll(async () => {
    await publish({ title: 'The new directive on networks', language: 'en' });
    await publish({ title: 'Directives of last year', language: 'en', day: '2007-06-01' });
    await publish({ title: 'Lê Doãn Hợp speaks', language: 'en' });
  });
  test('English words meet in their stem', async () => {
    expect(await find('directives', { language: 'en' })).toHaveLength(2);
    expect(await find('directive network', { language: 'en' })).toEqual(['The new directive on networks']);
    expect(await find('on the', { language: 'en' })).toEqual(['The new directive on networks']);
  });
  test('each searches its own editions', async () => {
    expect(await find('directive')).toEqual([]);
    expect(await find('Bưu chính', { language: 'en' })).toEqual([]);
    expect(await find('le doan hop', { language: 'en' })).toEqual(['Lê Doãn Hợp speaks']);
  });
});

describe('what readers may see', () => {
  test('a draft is never found, nor what has been taken back', async () => {
    const draft = await portal.payload.create({ collection: 'news', draft: true, data: { title: 'Bí mật chưa công bố', language: 'vi' } });
    expect(await find('bí mật chưa công bố')).toEqual([]);
    const complete = { lead: 'Sapo', body: toBody('x'), _status: 'published' } as const;
    await portal.payload.update({ collection: 'news', id: draft.id, data: complete });
    expect(await find('bí mật chưa công bố')).toEqual(['Bí mật chưa công bố']);
    await portal.payload.update({ collection: 'news', id: draft.id, draft: true, data: { title: 'Tiêu đề đang sửa' } });
    expect(await find('tiêu đề đang sửa')).toEqual([]);
    await portal.payload.update({ collection: 'news', id: draft.id, data: { title: 'Chuyện đã công bố', _status: 'published' } });
    expect(await find('chuyện đã công bố')).toEqual(['Chuyện đã công bố']);
    expect(await find('bí mật chưa')).toEqual([]);
    await portal.payload.update({ collection: 'news', id: draft.id, data: { _status: 'draft' } });
    expect(await find('chuyện đã công bố')).toEqual([]);
  });
  test('a publication that is rolled back is not found', async () => {
    const req = { transactionID: (await portal.payload.db.beginTransaction()) ?? undefined };
    await portal.payload.create({ collection: 'news', req, data: { title: 'Không bao giờ đăng', lead: 'x', body: toBody('x'), language: 'vi', _status: 'published' } });
    await portal.payload.db.rollbackTransaction(req.transactionID ?? 0);
    expect(await find('không bao giờ đăng')).toEqual([]);
  });
  test('a deleted one is not found', async () => {
    const { id } = await publish({ title: 'Sẽ bị xoá' });
    expect(await find('sẽ bị xoá')).toHaveLength(1);
    await portal.payload.delete({ collection: 'news', id });
    expect(await find('sẽ bị xoá')).toEqual([]);
  });
});

describe('kinds and filters', () => {
  test('divisions, officials, directives and pages are found in both languages', async () => {
    const { payload } = portal;
    await payload.updateGlobal({ slug: 'department', locale: 'vi', data: { name: 'Sở Thử nghiệm', shortName: 'Sở TN', introduction: 'Cơ quan quản lý viễn cảnh' } });
    await payload.updateGlobal({ slug: 'department', locale: 'en', data: { name: 'Department of Trials', shortName: 'DT', introduction: 'It manages prospects' } });
    const head = await payload.create({ collection: 'officials', locale: 'vi', data: { name: 'Phạm Gia Khiêm', position: 'Trưởng phòng', order: 1 } });
    const division = await payload.create({ collection: 'divisions', locale: 'vi', data: { name: 'Phòng Quy hoạch', kind: 'division', order: 1, head: head.id } });
    await payload.update({ collection: 'divisions', id: division.id, locale: 'en', data: { name: 'Planning Division' } });
    const topic = await payload.create({ collection: 'topics', locale: 'vi', data: { name: 'Hạ tầng', order: 1 } });
    const directive = { title: 'Rà soát quy hoạch cáp ngầm', issuer: 'Chủ tịch', language: 'vi', theme: topic.id, state: 'received', issuedOn: '2009-07-01T05:00:00.000Z', _status: 'published' } as const;
    await payload.create({ collection: 'directives', data: { ...directive, responsibleDivisions: [division.id] } });
    await publish({ title: 'Quy hoạch mạng cáp', day: '2009-08-01', topic: topic.id });

    expect(await find('pham gia khiem')).toEqual(['Phạm Gia Khiêm']);
    expect(await find('planning division', { language: 'en' })).toEqual(['Planning Division']);
    expect(await find('viễn cảnh')).toEqual(['Giới thiệu – Sở Thử nghiệm']);
    expect(await find('quy hoach')).toEqual(['Phòng Quy hoạch', 'Quy hoạch mạng cáp', 'Rà soát quy hoạch cáp ngầm']);
    expect(await find('quy hoach', { filters: { kind: 'directives' } })).toEqual(['Rà soát quy hoạch cáp ngầm']);
    expect(await find('quy hoach', { filters: { topic: topic.id } })).toEqual(['Quy hoạch mạng cáp', 'Rà soát quy hoạch cáp ngầm']);
    expect(await find('quy hoach', { filters: { division: division.id } })).toEqual(['Phòng Quy hoạch', 'Rà soát quy hoạch cáp ngầm']);
    expect(await find('khiem', { filters: { division: division.id } })).toEqual(['Phạm Gia Khiêm']);
    expect(await find('quy hoach', { filters: { year: 2009, kind: 'news' } })).toEqual(['Quy hoạch mạng cáp']);
    expect(await find('quy hoach', { filters: { year: 2008 } })).toEqual([]);
  });

  test('counts stand beside what can be chosen', async () => {
    const { countResults, search } = await import('./search');
    const [{ getSearchReader }, { parseQuery }] = await Promise.all([import('.'), import('./query')]);
    const { tallies } = await search(getSearchReader(), parseQuery('quy hoạch', 'vi'), { kind: 'news' }, { offset: 0, limit: 10 });
    expect(countResults(tallies)).toBe(1);
    expect(tallies.kind.map(({ kind, count }) => [kind, count]).sort()).toEqual([['directives', 1], ['divisions', 1], ['news', 1]]);
  });
});
