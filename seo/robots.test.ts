import { expect, it } from 'vitest';
import { toRobots } from './robots';

it('keeps robots from the newsroom and the print views, not from pictures', () => {
  const lines = toRobots().split('\n');
  for (const path of ['/admin', '/api', '/preview', '/tin-tuc/*/ban-in', '/en/news/*/print']) expect(lines).toContain(`Disallow: ${path}`);
  expect(lines).toContain('Allow: /api/media/file/');
  expect(lines).toContain('Sitemap: http://localhost:3000/sitemap.xml');
});
