import { expect, test } from 'vitest';
import { toWords } from './words';

const places = (text: string) => toWords(text, 'vi').map(({ start, end }) => text.slice(start, end));
/** Another character, of two units, has the text taken apart by the slower way. */
const slowly = (text: string) => places(`${text} 😀`);

test.each(['Sở Bưu chính, Viễn thông', 'Sở'.normalize('NFD'), '42/2022/NĐ-CP', '', ' ', 'a', "don't – stop…", 'số²½ ①', 'cuối.', '“trích”', 'กขค שלום 漢字'])('both ways of finding words agree: %s', (text) => {
  expect(places(text)).toEqual(slowly(text));
});

test('a letter of two units belongs to a word', () => {
  expect(places('a𝐛c d')).toEqual(['a𝐛c', 'd']);
});
