import { addressOf } from '@/i18n/address';
import { routing } from '@/i18n/routing';
import { absoluteUrl } from '@/lib/absolute-url';

/**
 * Writes robots.txt (RFC 9309). The newsroom and its interface are nobody's to search, but the files behind the
 * interface are: pictures of news and published documents. A longer rule wins over a shorter one.
 */
export function toRobots(): string {
  const prints = routing.locales.map((locale) => addressOf(locale, { route: '/news/[slug]/print', params: { slug: '*' } }));
  const allowed = ['/api/media/file/', '/api/attachments/file/'];
  const forbidden = ['/admin', '/api', '/preview', ...prints];
  return [
    'User-agent: *',
    ...allowed.map((path) => `Allow: ${path}`),
    ...forbidden.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${absoluteUrl('/sitemap.xml')}`,
    '',
  ].join('\n');
}
