import { listFullAnswers } from '@/content/full-answers';
import { toOpenQuestion } from '@/open/questions';
import { openListResponse, type OpenContext } from '../../../open-list';

/** A page of the answered questions in a language. */
export async function GET(request: Request, context: OpenContext): Promise<Response> {
  return openListResponse(request, context, 'questions', async (locale, query) => {
    const { items, total } = await listFullAnswers(locale, query);
    return { items: items.map(toOpenQuestion), total };
  });
}
