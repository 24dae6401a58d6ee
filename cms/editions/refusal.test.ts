import { expect, test } from 'vitest';
import { readFieldRefusal } from './refusal';

const words = { failed: 'Hỏng', faulty: 'Còn phải sửa:' };

test('a refusal is told in words and marks the fields that it is about', () => {
  const errors = [{ path: 'lead', label: 'Sapo', message: 'Chưa có sapo.' }, { message: 'Chưa có bản tiếng Anh.' }];
  expect(readFieldRefusal({ errors: [{ message: 'Chưa gửi được.', data: { errors } }] }, words)).toEqual({
    message: 'Còn phải sửa:\nSapo: Chưa có sapo.\nChưa có bản tiếng Anh.',
    fields: [{ path: 'lead', message: 'Chưa có sapo.' }],
  });
});

test.each([null, {}, { errors: [] }, { errors: [{}] }, 'x'])('of %j there is something to say, too', (body) => {
  expect(readFieldRefusal(body, words)).toEqual({ message: 'Hỏng', fields: [] });
});

test('what lists no faults is told as the server says it', () => {
  expect(readFieldRefusal({ errors: [{ message: 'Bài này đã bị xoá.' }] }, words)).toEqual({ message: 'Bài này đã bị xoá.', fields: [] });
});
