import { newsFeedResponse } from '../news-feed-response';

type Context = { params: Promise<{ locale: string }> };

/** The news of a language as Atom. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  return newsFeedResponse('atom', locale);
}
