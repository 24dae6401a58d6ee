import { describe, expect, it } from 'vitest';
import type { Topic } from '@/content/topics';
import { readDirectiveFilter } from './directive-filter';

const theme: Topic = { id: 3, name: { text: 'Chính phủ điện tử', lang: 'vi' }, slug: 'chinh-phu-dien-tu', path: '/tin-tuc/chu-de/chinh-phu-dien-tu' };

describe('readDirectiveFilter', () => {
  it('reads a theme and a state', () => {
    expect(readDirectiveFilter({ theme: 'chinh-phu-dien-tu', state: 'underWay' }, [theme])).toEqual({ theme, state: 'underWay' });
  });

  it.each([
    {},
    { theme: '', state: '' },
    { theme: 'khong-co', state: 'UNDERWAY' },
    { theme: ['chinh-phu-dien-tu', 'chinh-phu-dien-tu'], state: ['done', 'done'] },
    { theme: '__proto__', state: 'constructor', other: '<script>' },
  ])('takes %j as no filter', (query) => {
    expect(readDirectiveFilter(query, [theme])).toEqual({ theme: undefined, state: undefined });
  });
});
