import { listFullNews } from '@/content/full-news';
import { toOpenNews } from '@/open/news';
import { openListResponse, type OpenContext } from '../../../open-list';

/** A page of the news in a language. */
export async function GET(request: Request, context: OpenContext): Promise<Response> {
  return openListResponse(request, context, 'news', async (locale, query) => {
    const { items, total } = await listFullNews(locale, query);
    return { items: items.map(toOpenNews), total };
  });
}
