import { describe, expect, it } from 'vitest';
import { parsePage, parseYear } from './address-numbers';

describe('parsePage', () => {
  it.each([
    ['1', 1],
    ['12', 12],
    ['999999', 999999],
  ])('reads %s', (text, page) => {
    expect(parsePage(text)).toBe(page);
  });

  it.each(['0', '01', '-1', '+1', '1.0', '1e3', ' 1', '1\n', '1000000', '٣', 'hai', ''])('refuses %j', (text) => {
    expect(parsePage(text)).toBeNull();
  });
});

describe('parseYear', () => {
  it('reads a year of four digits', () => {
    expect(parseYear('2008')).toBe(2008);
  });

  it.each(['08', '0008', '3008', '20080', '2008a', ''])('refuses %j', (text) => {
    expect(parseYear(text)).toBeNull();
  });
});
