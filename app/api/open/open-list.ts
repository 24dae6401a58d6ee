import type { Locale } from '@/i18n/routing';
import type { OpenSubject } from '@/open/addresses';
import { PageQuery, toOpenList } from '@/open/lists';
import { openJson, openProblem, readOpenRequest } from './open-answer';

export type OpenContext = { params: Promise<{ language: string }> };

type Read<Item> = (locale: Locale, query: PageQuery) => Promise<{ items: Item[]; total: number }>;

/** Answers with the page of a list that the request asks for. */
export async function openListResponse<Item>(request: Request, { params }: OpenContext, subject: OpenSubject, read: Read<Item>): Promise<Response> {
  const { language } = await params;
  const asked = await readOpenRequest(request, language, PageQuery);
  if ('refusal' in asked) return asked.refusal;
  const { locale, query } = asked;
  const found = await read(locale, query);
  const list = toOpenList(locale, subject, query, found);
  if (list) return openJson(list);
  return openProblem('no-such-page', request, { locale, page: query.page, pages: Math.max(1, Math.ceil(found.total / query.perPage)) });
}
