import { Secret } from 'otpauth';
import { expect, test } from 'vitest';
import { hashRecoveryCode, makeRecoveryCodes, makeSecret, stepOf, uriOf } from './codes';

// RFC 6238, appendix B, SHA-1: the last six of its eight digits.
const secret = Secret.fromLatin1('12345678901234567890').base32;
const vectors: [number, string][] = [[59, '287082'], [1111111109, '081804'], [1111111111, '050471'], [1234567890, '005924'], [2000000000, '279037'], [20000000000, '353130']];

test.each(vectors)('at %d s the code is %s', (seconds, code) => {
  expect(stepOf(secret, code, -1, seconds * 1000)).toBe(Math.floor(seconds / 30));
});

test('a clock may be half a minute wrong, and no more', () => {
  const at = 1_111_111_111;
  const seen = [-60, -30, 0, 30, 60].map((wrong) => stepOf(secret, '050471', -1, (at + wrong) * 1000));
  expect(seen).toEqual([null, 37037037, 37037037, 37037037, null]);
});

test('a step is good once, and no earlier one after it', () => {
  const now = 1_111_111_111_000;
  expect(stepOf(secret, '050471', 37037036, now)).toBe(37037037);
  expect(stepOf(secret, '050471', 37037037, now)).toBeNull();
  expect(stepOf(secret, '081804', 37037037, now)).toBeNull();
});

test.each(['', '05047', '0504711', 'abcdef', '050472', '０５０４７１', ' 50471'])('%j is no code', (code) => {
  expect(stepOf(secret, code, -1, 1_111_111_111_000)).toBeNull();
});

test('secrets are of 160 bits, and stand in an address for authenticators', () => {
  expect(makeSecret()).toMatch(/^[A-Z2-7]{32}$/);
  expect(makeSecret()).not.toBe(makeSecret());
  const uri = new URL(uriOf(secret, 'can.bo@so.example.vn', 'so.example.vn'));
  expect([uri.protocol, uri.searchParams.get('secret'), uri.searchParams.get('issuer')]).toEqual(['otpauth:', secret, 'so.example.vn']);
});

test('recovery codes are ten, all different, and read as people type them', () => {
  const codes = makeRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) {
    expect(code).toMatch(/^[a-hjkmnp-z02-9]{4}(-[a-hjkmnp-z02-9]{4}){3}$/);
    expect(hashRecoveryCode(` ${code.toUpperCase().replaceAll('-', ' ')} `)).toBe(hashRecoveryCode(code));
  }
});
