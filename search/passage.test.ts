import { describe, expect, test } from 'vitest';
import { findPassage, markHits } from './passage';
import { parseQuery } from './query';

const hits = (text: string, typed: string) => markHits(text, parseQuery(typed, 'vi')).filter(({ hit }) => hit).map((piece) => piece.text);

describe('markHits', () => {
  test('loses nothing of the text', () => {
    const text = '  Sở Bưu chính, <b>Viễn thông</b> & "Hà Nội"…';
    expect(markHits(text, parseQuery('vien thong', 'vi')).map((piece) => piece.text).join('')).toBe(text);
  });
  test.each([
    ['Sở Bưu chính, Viễn thông', 'so buu chinh', ['Sở Bưu chính']],
    ['Chính phủ và Bưu chính', 'chính phủ', ['Chính phủ']],
    ['Phủ Chính', 'chính phủ', ['Phủ Chính']],
    ['mùa hạ ở Hà Nội', 'hạ', ['hạ']],
    ['Hà Nội ha ha', 'hạ', ['Hà', 'ha ha']],
    ['thuỷ lợi', 'thủy', ['thuỷ']],
  ])('in %s, %s', (text, typed, expected) => expect(hits(text, typed)).toEqual(expected));
});

describe('findPassage', () => {
  const filler = 'từ '.repeat(100);
  test('shows where the words stand together, far into the body', () => {
    const { pieces } = findPassage({ lead: 'Một sapo', body: `điện ${filler} ảnh ${filler} nền điện ảnh nước nhà ${filler}`, documents: [] }, parseQuery('dien anh', 'vi'));
    expect(pieces.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['điện ảnh']);
    expect(pieces.at(0)?.text).toBe('… ');
    expect(pieces.at(-1)?.text).toBe(' …');
  });
  test('is the lead where nothing is a hit', () => {
    expect(findPassage({ lead: 'Một sapo', body: filler, documents: [] }, parseQuery('xyz', 'vi')).pieces).toEqual([{ text: 'Một sapo', hit: false }]);
  });
  test('names the document that it is from', () => {
    const documents = [{ id: 1, title: 'Quyết định', text: `${filler} trạm phát sóng ${filler}` }];
    expect(findPassage({ lead: 'Một sapo', body: '', documents }, parseQuery('phat song', 'vi')).document).toBe('Quyết định');
  });
});

test('paragraphs follow one another, and a heading is a sentence of its own', () => {
  const entry = { lead: '', body: 'Những việc cần làm\nSau khi nghe báo cáo, Bộ trưởng kết luận.\n\nViệc thứ nhất', documents: [] };
  const text = findPassage(entry, parseQuery('báo cáo', 'vi')).pieces.map((piece) => piece.text).join('');
  expect(text).toBe('Những việc cần làm. Sau khi nghe báo cáo, Bộ trưởng kết luận. Việc thứ nhất');
});
