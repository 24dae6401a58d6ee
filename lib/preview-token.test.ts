import { expect, test } from 'vitest';
import { isGenuinePreview, signPreview } from './preview-token';
import { readLinkId } from './signed-link';

const grant = { id: 12, version: 340, expiresAt: '2008-01-05T02:00:00.000Z' };
const token = signPreview(grant, 'bí mật');

test('a token holds for its grant alone', () => {
  expect(readLinkId(token)).toBe(12);
  expect(isGenuinePreview(token, grant, 'bí mật')).toBe(true);
  for (const other of [{ ...grant, id: 13 }, { ...grant, version: 341 }, { ...grant, expiresAt: '2018-01-05T02:00:00.000Z' }]) {
    expect(isGenuinePreview(token, other, 'bí mật')).toBe(false);
  }
  expect(isGenuinePreview(token, grant, 'bí mật khác')).toBe(false);
  expect(isGenuinePreview(`13${token.slice(2)}`, grant, 'bí mật')).toBe(false);
});

test('the same moment written otherwise is the same', () => {
  expect(isGenuinePreview(token, { ...grant, expiresAt: '2008-01-05T09:00:00+07:00' }, 'bí mật')).toBe(true);
});

test.each(['', '12', '12.', token.slice(0, -1), `${token}A`, `0${token}`, token.replace('.', '/'), '99999999999.'.padEnd(55, 'a')])('"%s" names no link', (odd) => {
  expect(readLinkId(odd)).toBeNull();
});
