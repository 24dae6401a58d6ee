import { questionFeedResponse } from '../question-feed-response';

type Context = { params: Promise<{ locale: string }> };

/** The answered questions of a language as RSS. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  return questionFeedResponse('rss', locale);
}
