import { expect, test } from 'vitest';
import { toNfc } from './nfc';

test('text is composed, also with several marks on a letter', () => {
  expect(toNfc('Sở Bưu chính, Viễn thông'.normalize('NFD'))).toBe('Sở Bưu chính, Viễn thông');
  expect(toNfc('ệ'.normalize('NFD'))).toBe('ệ');
});

test('of marks without end 30 are left, whatever their kinds', () => {
  const marks = '\u0300'.repeat(40_000) + '\u0323'.repeat(40_000);
  expect(toNfc(`x${marks}y`).length).toBeLessThanOrEqual(32);
  expect(toNfc(`${marks.slice(0, 10)}a`).normalize('NFD')).toBe(`${marks.slice(0, 10)}a`);
});
