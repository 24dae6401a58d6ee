import { expect, test } from 'vitest';
import { createFollowCode, hashFollowCode, readFollowCode } from './follow-code';

test('codes are in three groups of four, and no two are alike', () => {
  const codes = Array.from({ length: 500 }, createFollowCode);
  for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
  expect(new Set(codes).size).toBe(500);
});

test('a code is found again however it is typed', () => {
  expect(readFollowCode(' k7qf 9x2m-t4rd ')).toBe('K7QF-9X2M-T4RD');
  expect(readFollowCode('oIl0-1111-2222')).toBe('0110-1111-2222');
  expect(hashFollowCode('K7QF-9X2M-T4RD')).toBe(hashFollowCode('k7qf9x2mt4rd'));
  expect(hashFollowCode('K7QF-9X2M-T4RD')).not.toBe(hashFollowCode('K7QF-9X2M-T4RE'));
});

test.each(['', 'K7QF-9X2M', 'K7QF-9X2M-T4RDX', 'K7QF-9X2M-T4R*', "' OR 1=1 --", 'Ｋ'.repeat(13), '\u0000'.repeat(12)])('%j is no code', (typed) => {
  expect(readFollowCode(typed)).toBeNull();
});
