import { describe, expect, test } from 'vitest';
import { PageQuery, toOpenList } from './lists';
import { readQuery } from './read-query';

const read = (query: string) => readQuery(new URLSearchParams(query), PageQuery);

describe('readQuery', () => {
  test.each([
    ['', { page: 1, perPage: 20 }],
    ['page=3', { page: 3, perPage: 20 }],
    ['perPage=100&page=2', { page: 2, perPage: 100 }],
  ])('reads %j', (query, value) => expect(read(query)).toEqual({ value }));

  test.each(['page=0', 'page=-1', 'page=1.5', 'page=1e3', 'page=', 'page=abc', 'page=999999999', 'perPage=101', 'page=1&page=2', 'page=99999999999999999999'])(
    'refuses %j and names the parameter',
    (query) => expect(read(query)).toMatchObject({ wrong: { kind: 'wrong-parameter', name: query.split('=')[0] } }),
  );

  test.each(['depth=10', 'limit=0', 'where[id]=1', 'Page=1', '__proto__=1', 'constructor=1', 'utm_source=x'])('knows nothing of %j', (query) => {
    expect(read(query)).toMatchObject({ wrong: { kind: 'unknown-parameter' } });
  });
});

describe('toOpenList', () => {
  const list = (page: number, total: number) => toOpenList('en', 'news', { page, perPage: 20 }, { items: [], total });

  test('tells the pages on either side', () => {
    expect(list(2, 41)).toMatchObject({
      pages: 3,
      next: 'http://localhost:3000/api/open/v1/en/news?page=3&perPage=20',
      previous: 'http://localhost:3000/api/open/v1/en/news?page=1&perPage=20',
    });
    expect(list(3, 41)?.next).toBeUndefined();
    expect(list(1, 41)?.previous).toBeUndefined();
  });

  test('an empty list has one page, and no list has a page past its last', () => {
    expect(list(1, 0)).toMatchObject({ pages: 1, items: [] });
    expect(list(2, 0)).toBeNull();
    expect(list(4, 41)).toBeNull();
    expect(list(3, 40)).toBeNull();
  });
});
