import { expect, test } from 'vitest';
import { guessLanguage } from './guess-language';

test.each([
  ['Quản lý mạng bưu chính công cộng trên địa bàn thành phố', 'vi'],
  ['Quản lý mạng bưu chính'.normalize('NFD'), 'vi'],
  ['Phó Giám đốc', 'vi'],
  ['Deputy Director', 'en'],
  ['Mr Nguyễn Văn An has headed the division for planning and finance since 2006', 'en'],
  ['Street addresses: 185 Giảng Võ, Hà Nội. Telephone, opening hours and how to get there', 'en'],
  ['', 'en'],
  ['42/2022', 'en'],
])('%s is %s on an English page', (text, language) => expect(guessLanguage(text, 'en')).toBe(language));

test('a Vietnamese page is Vietnamese', () => expect(guessLanguage('Deputy Director', 'vi')).toBe('vi'));
