import { listPublicAddresses } from '@/content/sitemap';
import { splitAddresses, toSitemapIndex } from '@/seo/sitemap';

/** The addresses change with the content; nothing is known of them while the portal is built. */
export const dynamic = 'force-dynamic';

/** The index of the sitemap's parts. */
export async function GET(): Promise<Response> {
  const index = toSitemapIndex(splitAddresses(await listPublicAddresses()));
  return new Response(index, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
