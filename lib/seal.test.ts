import { expect, test } from 'vitest';
import { openSealed, seal } from './seal';

const secret = 'một bí mật dài hơn ba mươi hai ký tự';

test('what is sealed is read with the same secret, for the same purpose, and not otherwise', () => {
  const sealed = seal('JBSWY3DPEHPK3PXP', 'second factor', secret);
  expect(sealed).not.toContain('JBSWY3DPEHPK3PXP');
  expect(openSealed(sealed, 'second factor', secret)).toBe('JBSWY3DPEHPK3PXP');
  expect(openSealed(sealed, 'second factor', `${secret}.`)).toBeNull();
  expect(openSealed(sealed, 'sign-in ticket', secret)).toBeNull();
});

test('the same text is sealed in another way each time', () => {
  expect(seal('x', 'second factor', secret)).not.toBe(seal('x', 'second factor', secret));
});

test('a change of any byte is noticed', () => {
  const bytes = Buffer.from(seal('Trần Thị Soạn', 'sign-in ticket', secret), 'base64url');
  for (let place = 0; place < bytes.length; place += 1) {
    const changed = Buffer.from(bytes);
    changed[place] = (changed[place] ?? 0) ^ 1;
    expect(openSealed(changed.toString('base64url'), 'sign-in ticket', secret)).toBeNull();
  }
});

test('nothing is added to it', () => {
  for (const text of ['x', 'xy', 'xyz', 'xyza']) {
    const sealed = seal(text, 'second factor', secret);
    for (const other of [`${sealed}x`, `${sealed}=`, ` ${sealed}`, `${sealed}!`]) expect(openSealed(other, 'second factor', secret)).toBeNull();
  }
});

test.each(['', 'x', '!!!', 'A'.repeat(37), 'A'.repeat(100_000)])('%# is no sealed text', (text) => {
  expect(openSealed(text, 'second factor', secret)).toBeNull();
});
