import { expect, it } from 'vitest';
import { toRobots } from './robots';

it('keeps robots from the newsroom, not from pictures, documents and open data, nor from what says itself that it is not for an index', () => {
  const lines = toRobots().split('\n');
  expect(lines.filter((line) => line.startsWith('Disallow'))).toEqual(['Disallow: /admin', 'Disallow: /api', 'Disallow: /preview']);
  for (const path of ['/api/media/file/', '/api/attachments/file/', '/api/open/']) expect(lines).toContain(`Allow: ${path}`);
  expect(lines).toContain('Sitemap: http://localhost:3000/sitemap.xml');
});
