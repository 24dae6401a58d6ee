import { newsFeedResponse } from '../../../news-feed-response';

type Context = { params: Promise<{ locale: string; topic: string }> };

/** The news on one topic in a language as RSS. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, topic } = await params;
  return newsFeedResponse('rss', locale, topic);
}
