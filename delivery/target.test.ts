import { describe, expect, test } from 'vitest';
import { isCanonical, readTarget } from './target';

describe('readTarget', () => {
  test('parts path and query', () => {
    expect(readTarget('/tin-tuc?a=1?b')).toEqual({ path: '/tin-tuc', query: '?a=1?b' });
    expect(readTarget('/')).toEqual({ path: '/', query: '' });
    expect(readTarget('/t%C3%ACm')).toEqual({ path: '/t%C3%ACm', query: '' });
  });

  test.each([undefined, '', 'http://evil.example/', '*', '/%', '/%25', '/a%252e%252e', '/%E0%A4%A', '/%00', '/a%0d%0ab', '//evil.example', '/a//b', '/../etc', '/a/%2e%2e/b', '/a%2Fb', '/a%5cb', '/\\a', '/a?b=%E0%A4%A', '/a#b', `/${'a'.repeat(3000)}`])(
    'refuses %j',
    (url) => expect(readTarget(url)).toBeNull(),
  );
});

describe('isCanonical', () => {
  test.each(['/', '/tin-tuc/a-b', '/t%C3%ACm', '/t%c3%acm', '/a~b'])('takes %s', (path) => expect(isCanonical(path)).toBe(true));
  test.each(['/%67ioi-thieu', '/tin%2Dtuc', '/%41'])('does not take %s', (path) => expect(isCanonical(path)).toBe(false));
});

test('a query has as many parameters as a list of the newsroom may need', () => {
  expect(readTarget(`/admin?${'a[]=1&'.repeat(499)}a[]=1`)).not.toBeNull();
  expect(readTarget(`/admin?${'a[]=1&'.repeat(500)}a[]=1`)).toBeNull();
  expect(readTarget(`/tim-kiem?q=${'a'.repeat(50_000)}`)).not.toBeNull();
});
