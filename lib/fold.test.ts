import { describe, expect, test } from 'vitest';
import { fold, toneLast, toSlug } from './fold';

describe('fold', () => {
  test('takes every Vietnamese letter to ASCII, composed or decomposed', () => {
    const letters = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ';
    for (const text of [letters, letters.toUpperCase(), letters.normalize('NFD')]) expect(fold(text)).toMatch(/^[a-z]+$/);
  });
});

describe('toSlug', () => {
  test.each([
    ['Chính phủ điện tử', 'chinh-phu-dien-tu'],
    ['Chính phủ điện tử'.normalize('NFD'), 'chinh-phu-dien-tu'],
    ['Sở Bưu chính, Viễn thông Hà Nội', 'so-buu-chinh-vien-thong-ha-noi'],
    ['Công nghiệp điện tử & CNTT', 'cong-nghiep-dien-tu-cntt'],
    ['  Quyết định 42/2022/NĐ-CP! ', 'quyet-dinh-42-2022-nd-cp'],
    ['ĐẶC BIỆT', 'dac-biet'],
    ['\u00d0ề án \u00f0iện', 'de-an-dien'],
    ['🇻🇳', ''],
    ['../../etc', 'etc'],
  ])('%s', (title, slug) => expect(toSlug(title)).toBe(slug));

  test('cuts a long title at a word', () => {
    const slug = toSlug('phát triển '.repeat(30));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug).toMatch(/(phat|trien)$/);
  });
});

describe('toneLast', () => {
  test.each([['hoà', 'hòa'], ['thuỷ', 'thủy'], ['khoẻ', 'khỏe'], ['tuý', 'túy'], ['Hoà'.normalize('NFD'), 'Hòa']])('%s is %s', (old, present) =>
    expect(toneLast(old)).toBe(toneLast(present)),
  );
  test.each([['hạ', 'hà'], ['mua', 'mưa'], ['bo', 'bô'], ['dao', 'đao'], ['tan', 'tân']])('%s is not %s', (one, other) => expect(toneLast(one)).not.toBe(toneLast(other)));
});
