import { listFullDirectives } from '@/content/directives';
import { toOpenDirective } from '@/open/directives';
import { openListResponse, type OpenContext } from '../../../open-list';

/** A page of the directives in a language, with their state and reports. */
export async function GET(request: Request, context: OpenContext): Promise<Response> {
  return openListResponse(request, context, 'directives', async (locale, query) => {
    const { items, total } = await listFullDirectives(locale, query);
    return { items: items.map(toOpenDirective), total };
  });
}
