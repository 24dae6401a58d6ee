import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { toOpenSearch } from './open-search';

test('an OpenSearch description says where words go, and keeps a short name short', () => {
  const xml = toOpenSearch('vi', { name: 'Sở Bưu chính & Viễn thông Hà Nội', description: 'Tìm <kiếm>' });
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  const text = (name: string) => root?.getElementsByTagName(name)[0]?.textContent ?? '';
  expect(Array.from(text('ShortName')).length).toBeLessThanOrEqual(16);
  expect(text('Description')).toBe('Tìm <kiếm>');
  expect(root?.getElementsByTagName('Url')[0]?.getAttribute('template')).toBe('http://localhost:3000/tim-kiem?q={searchTerms}');
});
