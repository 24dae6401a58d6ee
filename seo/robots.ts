import { absoluteUrl } from '@/lib/absolute-url';

/**
 * Writes robots.txt (RFC 9309). The newsroom and its interface are nobody's to search, but the files behind the
 * interface are: pictures of news, published documents and open data. A longer rule wins over a shorter one. Print views say
 * themselves that they are not for an index, which a robot has to read.
 */
export function toRobots(): string {
  const allowed = ['/api/media/file/', '/api/attachments/file/', '/api/open/'];
  const forbidden = ['/admin', '/api', '/preview'];
  return [
    'User-agent: *',
    ...allowed.map((path) => `Allow: ${path}`),
    ...forbidden.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${absoluteUrl('/sitemap.xml')}`,
    '',
  ].join('\n');
}
