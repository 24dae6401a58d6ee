import { expect, test } from 'vitest';
import { toSecurityTxt } from './security-txt';

const now = new Date('2008-01-04T03:00:00.123Z');
const read = (text: string, field: string) => text.split('\n').flatMap((line) => (line.startsWith(`${field}: `) ? [line.slice(field.length + 2)] : []));

test('it says whom to tell, until when that holds, in which languages, and where it stands', () => {
  const text = toSecurityTxt({ now, email: 'vanthu@so.example.vn' });
  expect(read(text, 'Contact')).toEqual(['mailto:vanthu@so.example.vn', 'http://localhost:3000/lien-he', 'http://localhost:3000/en/contact']);
  expect(read(text, 'Expires')).toEqual(['2008-07-02T03:00:00Z']);
  expect(read(text, 'Preferred-Languages')).toEqual(['vi, en']);
  expect(read(text, 'Canonical')).toEqual(['http://localhost:3000/.well-known/security.txt']);
});

test('what is set comes before what the department tells readers', () => {
  expect(read(toSecurityTxt({ now, email: 'vanthu@so.example.vn', contact: 'https://so.example.vn/bao-loi' }), 'Contact')[0]).toBe('https://so.example.vn/bao-loi');
});

test('a department without an e-mail address is reached by its page', () => {
  expect(read(toSecurityTxt({ now }), 'Contact')).toHaveLength(2);
});
