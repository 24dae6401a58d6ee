import { describe, expect, test } from 'vitest';
import { longestQuery } from '@/lib/query-limits';
import { parseQuery } from './query';

const read = (typed: string) => {
  const { words, phrases, excluded, cut } = parseQuery(typed, 'vi');
  const folded = (run: { folded: string }[]) => run.map((word) => word.folded).join(' ');
  return { words: folded(words), phrases: phrases.map(folded), excluded: excluded.map(folded), cut };
};

describe('parseQuery', () => {
  test.each([
    ['chính phủ', { words: 'chinh phu', phrases: [], excluded: [] }],
    ['"chính phủ" điện tử', { words: 'chinh phu dien tu', phrases: ['chinh phu'], excluded: [] }],
    ['“chính phủ', { words: 'chinh phu', phrases: ['chinh phu'], excluded: [] }],
    ['viễn thông -internet', { words: 'vien thong', phrases: [], excluded: ['internet'] }],
    ['viễn thông -"bưu chính"', { words: 'vien thong', phrases: [], excluded: ['buu chinh'] }],
    ['42/2022/NĐ-CP', { words: '42 2022 nd cp', phrases: ['42 2022 nd cp'], excluded: [] }],
    ['Hà Nội - Huế', { words: 'ha noi hue', phrases: [], excluded: [] }],
    ['- "" * ( ) 👍', { words: '', phrases: [], excluded: [] }],
    ['a\u0000b\u202ec', { words: 'a b c', phrases: [], excluded: [] }],
  ])('%s', (typed, expected) => expect(read(typed)).toEqual({ ...expected, cut: false }));

  test('cuts what is too long, and says so', () => {
    expect(read('a'.repeat(longestQuery + 1)).cut).toBe(true);
    const many = read('một hai ba bốn năm '.repeat(10));
    expect(many.words.split(' ')).toHaveLength(16);
    expect(many.cut).toBe(true);
  });
});
