import { newsFeedResponse } from '../news-feed-response';

type Context = { params: Promise<{ locale: string }> };

/** The news of a language as a JSON Feed. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  return newsFeedResponse('json', locale);
}
