import { z } from 'zod';
import { getDepartment } from '@/content/department';
import { toOpenDepartment } from '@/open/department';
import { openJson, readOpenRequest } from '../../../open-answer';
import type { OpenContext } from '../../../open-list';

/** The profile of the department in a language. */
export async function GET(request: Request, { params }: OpenContext): Promise<Response> {
  const { language } = await params;
  const asked = await readOpenRequest(request, language, z.object({}));
  if ('refusal' in asked) return asked.refusal;
  return openJson(toOpenDepartment(asked.locale, await getDepartment(asked.locale)));
}
