import { z } from 'zod';
import { toDescription } from '@/open/description';
import { openJson, readOpenRequest } from '../../open-answer';

/** The description of the interface (OpenAPI 3.1). */
export async function GET(request: Request): Promise<Response> {
  const asked = await readOpenRequest(request, undefined, z.object({}));
  return 'refusal' in asked ? asked.refusal : openJson(toDescription());
}
