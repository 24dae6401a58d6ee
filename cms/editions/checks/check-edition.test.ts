import { describe, expect, test } from 'vitest';
import { checkEdition } from './check-edition';
import type { CheckedEdition } from './finding';

const text = (words: string) => ({ type: 'text', text: words });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const heading = (level: number, words: string) => ({ type: 'heading', tag: `h${level}`, children: [text(words)] });
const link = (words: string) => ({ type: 'link', fields: { url: 'https://example.vn/' }, children: [text(words)] });
const table = (headerState: number) => ({ type: 'table', children: [{ type: 'tablerow', children: [{ type: 'tablecell', headerState, children: [paragraph(text('Ô'))] }] }] });
const upload = (value: unknown) => ({ type: 'upload', relationTo: 'media', value });
const body = (...children: object[]) => ({ root: { type: 'root', children } });

const sound: CheckedEdition = {
  kind: 'news',
  language: 'vi',
  title: 'Bộ trưởng thăm Sở',
  lead: 'Sáng 4/1, Bộ trưởng làm việc với Sở.',
  question: '',
  body: body(paragraph(text('Nội dung')), heading(2, 'Một'), heading(3, 'Hai'), heading(2, 'Ba'), paragraph(link('cơ cấu tổ chức của Sở')), table(1)),
  outcome: null,
  opensOn: null,
  closesOn: null,
  cover: null,
  pictures: new Map(),
  hasOtherLanguage: true,
  empty: [],
};
const check = (change: Partial<CheckedEdition>) => checkEdition({ ...sound, ...change }).map(({ severity, field, message }) => ({ severity, field, message: message.vi }));

test('a sound edition has nothing to mend', () => {
  expect(check({})).toEqual([]);
  expect(check({ kind: 'directives', lead: '', title: 'Đổi mới nhận thức, cách làm; sắp xếp cán bộ; củng cố, kiện toàn và nâng tầm Sở' })).toEqual([]);
});

test('the outcome of a consultation is looked at as its body is', () => {
  const outcome = body(heading(3, 'Sâu quá'), paragraph(link('tại đây')), upload(1));
  const pictures = new Map([[1, { name: 'anh.webp', alt: '', decorative: false }]]);
  const found = check({ kind: 'consultations', outcome, pictures });
  expect(found.map(({ severity, field }) => `${severity} ${field}`)).toEqual(['error outcome', 'warning outcome', 'warning outcome']);
});

describe('a picture', () => {
  const pictures = new Map([
    [1, { name: 'tham-so.webp', alt: ' ', decorative: false }],
    [2, { name: 'hoa.webp', alt: '', decorative: true }],
    [3, { name: 'so.webp', alt: 'Trụ sở', decorative: false }],
  ]);

  test('without a description in the language is an error, once, on the cover and in the body', () => {
    expect(check({ pictures, cover: 1, body: body(upload(1), upload({ id: 1 }), upload(2), upload(3), upload(9)) })).toMatchObject([
      { severity: 'error', field: 'cover', message: expect.stringContaining('“tham-so.webp” chưa có mô tả tiếng Việt') },
      { severity: 'error', field: 'body' },
    ]);
  });
});

describe('headings', () => {
  test('that skip a level are named, with the level that is right', () => {
    expect(check({ body: body(heading(3, 'Sâu quá'), heading(3, 'Sau')) })).toEqual([
      { severity: 'warning', field: 'body', message: '“Sâu quá” là Tiêu đề 3, nhảy qua một cấp. Đổi thành Tiêu đề 2.' },
    ]);
    expect(check({ body: body(heading(2, 'Một'), heading(4, 'Hai')) })).toMatchObject([{ message: expect.stringContaining('Đổi thành Tiêu đề 3') }]);
  });
});

describe('a link', () => {
  test.each(['tại đây', 'Xem TẠI ĐÂY', '(click here)', 'đây.', 'Xem chi tiết', 'read more', 'tại đây'.normalize('NFD')])('whose text is “%s” says nothing', (words) => {
    expect(check({ body: body(paragraph(link(words))) })).toMatchObject([{ severity: 'warning', message: expect.stringContaining('không nói dẫn đến đâu') }]);
  });

  test.each(['Nghị định 42/2022/NĐ-CP', 'đây là cơ cấu tổ chức', 'chi tiết kế hoạch 2008'])('whose text is “%s” says where it leads', (words) => {
    expect(check({ body: body(paragraph(link(words))) })).toEqual([]);
  });
});

describe('an address', () => {
  test('is bare in the text and as the text of a link', () => {
    expect(check({ body: body(paragraph(text('Xem http://www.mic.gov.vn/tin nhé'))) })).toMatchObject([{ message: expect.stringContaining('“http://www.mic.gov.vn/tin” để trần') }]);
    expect(check({ body: body(paragraph(link('www.mic.gov.vn'))) })).toMatchObject([{ message: expect.stringContaining('Chữ của một liên kết là địa chỉ') }]);
  });

  test('that is a name is none', () => {
    expect(check({ body: body(paragraph(text('theo Mic.gov.vn, thư gửi so@example.vn'))) })).toEqual([]);
  });
});

test('a table without headers is an error, and is counted', () => {
  expect(check({ body: body(table(2), table(0)) })).toMatchObject([{ severity: 'error', message: expect.stringContaining('Bảng thứ 2') }]);
});

test('a long title of a news item is cut by search engines', () => {
  expect(check({ title: 'a'.repeat(70) })).toEqual([]);
  expect(check({ title: 'a'.repeat(71) })).toMatchObject([{ severity: 'warning', field: 'title' }]);
});

test('an empty field is an error that names it, and a missing translation a warning', () => {
  expect(check({ empty: [{ field: 'lead', label: { vi: 'Sapo', en: 'Lead' } }] })).toEqual([{ severity: 'error', field: 'lead', message: 'Còn trống: Sapo.' }]);
  expect(check({ hasOtherLanguage: false })).toMatchObject([{ severity: 'warning', message: expect.stringContaining('Chưa có bản tiếng Anh') }]);
  expect(check({ hasOtherLanguage: false, language: 'en' })).toMatchObject([{ message: expect.stringContaining('Chưa có bản tiếng Việt') }]);
});

describe('an old encoding', () => {
  test('is found in each field, also in one paragraph of many', () => {
    const legacy = 'Céng hoµ x· héi chñ nghÜa ViÖt Nam';
    const unicode = Array.from({ length: 30 }, () => paragraph(text('Uỷ ban nhân dân thành phố Hà Nội đã ban hành quyết định')));
    expect(checkEdition({ ...sound, title: legacy, body: body(...unicode, paragraph(text(legacy))) })).toMatchObject([
      { severity: 'error', field: 'title', encoding: 'tcvn3' },
      { severity: 'error', field: 'body', encoding: 'tcvn3' },
    ]);
    expect(checkEdition({ ...sound, lead: 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam' })).toMatchObject([{ field: 'lead', encoding: 'vni' }]);
  });
});

test('errors come before warnings', () => {
  expect(check({ title: 'a'.repeat(71), empty: [{ field: 'lead', label: { vi: 'Sapo', en: 'Lead' } }] }).map(({ severity }) => severity)).toEqual(['error', 'warning']);
});

test('a body that is no body is none', () => {
  for (const odd of [null, undefined, 'chữ', { root: 3 }, { root: { children: [null, 4, {}] } }]) expect(check({ body: odd })).toEqual([]);
});

test('personal data in what a reader asked is to be taken out', () => {
  const found = check({ kind: 'answers', question: 'Gọi lại cho tôi số 0912 345 678 hoặc a.b@example.vn', title: 'Thủ tục cho 001099012345' });
  expect(found.map(({ severity, field }) => `${severity} ${field}`)).toEqual(['warning title', 'warning question', 'warning question']);
  expect(found.map(({ message }) => message).join(' ')).toMatch(/001099012345.*0912 345 678.*a\.b@example\.vn/);
  expect(check({ kind: 'answers', question: 'Nghị định 42/2022/NĐ-CP ngày 24/6/2022 có hiệu lực từ khi nào?' })).toEqual([]);
});

test('a consultation that would close before it opens is an error', () => {
  const [day, hour] = ['2027-01-04T01:00:00.000Z', '2027-01-04T02:00:00.000Z'];
  expect(check({ opensOn: hour, closesOn: day })).toMatchObject([{ severity: 'error', field: 'closesOn' }]);
  expect(check({ opensOn: day, closesOn: day })).toMatchObject([{ severity: 'error', field: 'closesOn' }]);
  expect(check({ opensOn: day, closesOn: hour })).toEqual([]);
  expect(check({ opensOn: null, closesOn: hour })).toEqual([]);
});

test.each(['https://', 'www.hanoi.gov.vn', 'abc', '', null])('a link to “%s” is an error', (url) => {
  const broken = { type: 'link', fields: { linkType: 'custom', url }, children: [text('cơ cấu tổ chức của Sở')] };
  expect(check({ body: body(paragraph(broken)) })).toMatchObject([{ severity: 'error', field: 'body', message: expect.stringContaining(`“${url ?? ''}” chưa đủ`) }]);
});

test.each(['https://hanoi.gov.vn/a.html?b=c', '/gioi-thieu', '#noi-dung', 'mailto:so@example.vn', 'tel:02438254004'])('a link to “%s” is none', (url) => {
  expect(check({ body: body(paragraph({ type: 'link', fields: { url }, children: [text('cơ cấu tổ chức của Sở')] })) })).toEqual([]);
  expect(check({ body: body(paragraph({ type: 'link', fields: { linkType: 'internal', doc: { relationTo: 'news', value: 1 } }, children: [text('tin về Sở')] })) })).toEqual([]);
});
