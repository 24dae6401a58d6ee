import { expect, test } from 'vitest';
import { judgePassword, wordsOf } from './password';

test.each(['12345678901', 'matkhau'])('%j is too short', (password) => {
  expect(judgePassword(password, [])?.en).toContain('at least 12');
});

test.each(['123456789012', 'passwordpassword', 'qwertyuiop12', 'iloveyou1234', 'Password1234!', 'aaaaaaaaaaaa', 'abcabcabcabc'])('%j is long and common all the same', (password) => {
  expect(judgePassword(password, [])?.en).toContain('too common');
});

test('what others know of somebody is no secret', () => {
  const about = ['tran.thi.soan@example.vn', 'Trần Thị Soạn'].flatMap(wordsOf);
  for (const password of ['tran.thi.soan', 'tran.thi.soan@example.vn', 'Trần Thị Soạn', 'trầnthịsoạn1']) expect(judgePassword(password, about)?.vi).toContain('dễ đoán');
  expect(judgePassword('trần thị soạn kể chuyện mèo', about)).toBeUndefined();
});

test.each(['một câu dài dễ nhớ', 'correct horse battery staple', 'trâu buộc thì ghét', 'zK4vQ9tX2mLp'])('%j is taken, without digits or signs being asked for', (password) => {
  expect(judgePassword(password, ['quantri@congso.local'])).toBeUndefined();
});

test('a very long text holds nobody up', () => {
  judgePassword('một câu dài dễ nhớ', []);
  const begun = performance.now();
  for (const text of ['password'.repeat(100_000), 'ab1!'.repeat(100_000), 'a'.repeat(1_000_000)]) judgePassword(text, []);
  expect(performance.now() - begun).toBeLessThan(3000);
});
