import { listDivisions } from '@/content/divisions';
import { toOpenDivision } from '@/open/divisions';
import { openListResponse, type OpenContext } from '../../../open-list';

/** A page of the divisions in a language. */
export async function GET(request: Request, context: OpenContext): Promise<Response> {
  return openListResponse(request, context, 'divisions', async (locale, { page, perPage }) => {
    const divisions = await listDivisions(locale);
    return { items: divisions.slice((page - 1) * perPage, page * perPage).map(toOpenDivision), total: divisions.length };
  });
}
