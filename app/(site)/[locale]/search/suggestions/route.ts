import { plainNotFound } from '@/app/plain-not-found';
import { listSuggestions } from '@/content/suggestions';
import { isLocale } from '@/i18n/routing';
import { noteQuery } from '@/lib/rendering';

type Context = { params: Promise<{ locale: string }> };

/**
 * Titles for what somebody is typing, in the form that browsers read too when their address bar searches the portal:
 * https://github.com/dewitt/opensearch/blob/master/mediawiki/Specifications/OpenSearch/Extensions/Suggestions/1.1/Draft%201.wiki
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  noteQuery('q');
  const { locale } = await params;
  if (!isLocale(locale)) return plainNotFound();
  const typed = new URL(request.url).searchParams.get('q') ?? '';
  return Response.json([typed, await listSuggestions(locale, typed)], { headers: { 'Content-Type': 'application/x-suggestions+json; charset=utf-8' } });
}
