import { plainNotFound } from '@/app/plain-not-found';
import { listPublicAddresses } from '@/content/sitemap';
import { splitAddresses, toSitemap } from '@/seo/sitemap';

type Context = { params: Promise<{ part: string }> };

/** One part of the sitemap, at the address that the index gives it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { part } = await params;
  const [, number] = /^([1-9]\d{0,4})\.xml$/.exec(part) ?? [];
  const addresses = number ? splitAddresses(await listPublicAddresses())[Number(number) - 1] : undefined;
  if (!addresses) return plainNotFound();
  return new Response(toSitemap(addresses), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
