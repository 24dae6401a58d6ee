import { newsFeedResponse } from '../../../news-feed-response';

type Context = { params: Promise<{ locale: string; topic: string }> };

/** The news on one topic in a language as a JSON Feed. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, topic } = await params;
  return newsFeedResponse('json', locale, topic);
}
