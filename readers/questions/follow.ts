import { z } from 'zod';
import { hashFollowCode, readFollowCode } from '@/lib/follow-code';
import { line } from '../fields';
import { readerForm } from '../form';

/** Opens the page of a code that somebody typed. */
export const followQuestion = readerForm({
  name: 'follow-question',
  route: '/questions/follow',
  limit: { perMinute: 6, burst: 10 },
  schema: z.object({ code: line(40) }),
  async receive({ data, payload }) {
    const code = readFollowCode(data.code);
    const known = code === null ? 0 : (await payload.count({ collection: 'questions', where: { codeHash: { equals: hashFollowCode(code) } } })).totalDocs;
    if (code === null || known === 0) return { problems: { code: { code: 'code' } } };
    return { see: { route: '/questions/follow/[code]', params: { code } } };
  },
});
