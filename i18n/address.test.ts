import { describe, expect, test } from 'vitest';
import { addressOf, readAddress } from './address';
import { formatDate } from './format-date';
import { isLocale } from './routing';

describe('addressOf', () => {
  test('Vietnamese addresses are plain, English ones bear /en', () => {
    expect(addressOf('vi', '/')).toBe('/');
    expect(addressOf('en', '/')).toBe('/en');
    expect(addressOf('vi', '/about')).toBe('/gioi-thieu');
    expect(addressOf('en', '/about')).toBe('/en/about');
  });

  test('brackets are filled, and escaped', () => {
    const href = { route: '/news/topic/[topic]/page/[page]', params: { topic: 'chinh-phu', page: 2 } } as const;
    expect(addressOf('vi', href)).toBe('/tin-tuc/chu-de/chinh-phu/trang/2');
    expect(addressOf('en', { route: '/news/[slug]', params: { slug: 'a/b?c' } })).toBe('/en/news/a%2Fb%3Fc');
  });
});

describe('readAddress', () => {
  test('reads an address back, with what fills its brackets', () => {
    expect(readAddress('/en/about')).toEqual({ locale: 'en', route: '/about', params: {} });
    expect(readAddress('/en/news/a%2Fb%3Fc')).toEqual({ locale: 'en', route: '/news/[slug]', params: { slug: 'a/b?c' } });
  });

  test.each(['/khong-co', 'tin-tuc', '/tin-tuc/%zz', '/tin-tuc/%C3'])('%s is no page’s address', (path) => expect(readAddress(path)).toBeNull());
});

test('dates are written as each language writes them, in Viet Nam’s time', () => {
  expect(formatDate('2008-01-03T17:00:00.000Z', 'vi')).toBe('04/01/2008');
  expect(formatDate('2008-01-03T17:00:00.000Z', 'en')).toBe('4 January 2008');
});

test('only the portal’s languages are languages', () => {
  expect([isLocale('vi'), isLocale('en'), isLocale('fr'), isLocale(undefined)]).toEqual([true, true, false, false]);
});
