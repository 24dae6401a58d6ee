import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonalData, maskPersonalData } from './personal-data';

const words = { email: '[e-mail]', phone: '[số điện thoại]', identity: '[số giấy tờ]' };
const mask = (text: string) => maskPersonalData(text, words);

describe('telephone numbers', () => {
  test.each([
    '0912345678', '0912 345 678', '0912.345.678', '091-234-5678', '+84912345678', '+84 912 345 678', '(+84) 912345678', '84912345678', '0084 912 345 678', '(+84)(0)912345678',
    // Before 2018 and before 2017.
    '01681234567', '0168 123 4567', '04 37730099', '04.3773.0099', '(04) 3773 0099', '08 38221234', '0511 3822123',
    '024 3773 0099', '(024) 3773 0099', '+84 24 3773 0099', '028.3822.1234', '0236 3822 123',
  ])('%s', (number) => {
    expect(mask(`Xin gọi ${number}, cảm ơn.`)).toBe('Xin gọi [số điện thoại], cảm ơn.');
    expect(mask(number)).toBe('[số điện thoại]');
    expect(mask(`SĐT:${number}.`)).toBe('SĐT:[số điện thoại].');
  });
});

describe('identity numbers', () => {
  test.each(['012345678', '123 456 789', '123456789', '001085012345', '001 085 012 345', '079.085.012.345'])('%s', (number) => {
    expect(mask(`Số CCCD ${number} cấp năm 2021`)).toMatch(/^Số CCCD \[(số giấy tờ|số điện thoại)\] cấp năm 2021$/);
  });
  test('a number of twelve digits with the code of a province is not taken for a telephone number', () => {
    expect(mask('001085012345')).toBe('[số giấy tờ]');
  });
});

describe('e-mail addresses', () => {
  test.each(['an@example.vn', 'Nguyen.Van_An+tin@so.example.gov.vn', 'an (at) example.vn', 'an[at]example.vn', 'an @ example.vn', 'ân@ví-dụ.vn'])('%s', (address) => {
    expect(mask(`Viết cho ${address}!`)).toBe('Viết cho [e-mail]!');
  });
});

describe('what is nobody’s', () => {
  test.each([
    'Sáng 04/01/2008, lúc 8 giờ 30.', 'Nghị định 42/2022/NĐ-CP', 'số 1234/QĐ-UBND ngày 08-12-2004', '100.000.000 đồng', '100.000.000.000 đồng', '1.234.567.890 đồng', '123456789 đồng', '123 456 789 VNĐ', '2004-2008, 2010',
    'năm 2020 2021', '15.000.000', 'Điều 12.1.3.4', 'trang 12 345', '1,234,567.89', 'mã hồ sơ A012345678B', 'https://example.vn/tin', 'giá 5@7', '10.0.0.1', '192.168.100.200',
  ])('%s', (text) => expect(mask(text)).toBe(text));
});

test('several of them, each in its place', () => {
  expect(mask('0912345678/0987654321-0912345678')).toBe('[số điện thoại]/[số điện thoại]-[số điện thoại]');
  expect(mask('012345678/0912345678a')).toBe('[số giấy tờ]/[số điện thoại]a');
  expect(mask('An, 0912345678, an@example.vn, CMND 012345678; và 0987 654 321')).toBe('An, [số điện thoại], [e-mail], CMND [số giấy tờ]; và [số điện thoại]');
});

test('places are in order, within the text and apart; other letters stay; masking twice changes nothing', () => {
  const part = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('0912345678', '0912 345 678', ' ', 'an@example.vn', '001085012345', '+84', '.', '('), fc.stringMatching(/^[\d .()+-]{0,30}$/));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      let from = 0;
      for (const { start, end } of findPersonalData(text)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        from = end;
      }
      expect(from).toBeLessThanOrEqual(text.length);
      const masked = mask(text);
      expect(mask(masked)).toBe(masked);
    }),
    { numRuns: 2000 },
  );
});

test('a long text of digits and dots takes no long time', () => {
  const started = performance.now();
  for (const text of ['1'.repeat(100_000), '1.'.repeat(50_000), 'a@'.repeat(50_000), 'a.'.repeat(50_000), `${'a'.repeat(100_000)}@`, '(+'.repeat(50_000), '0 '.repeat(50_000)]) mask(text);
  expect(performance.now() - started).toBeLessThan(10_000);
});
