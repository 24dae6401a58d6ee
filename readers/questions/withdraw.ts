import { z } from 'zod';
import { hashFollowCode, readFollowCode } from '@/lib/follow-code';
import { oneOf } from '../fields';
import { readerForm } from '../form';

/** Erases a question for whoever has its code. */
export const withdrawQuestion = readerForm({
  name: 'withdraw-question',
  route: '/questions/follow/[code]',
  limit: { perMinute: 1, burst: 5 },
  schema: z.object({ confirm: oneOf(['yes']) }),
  async receive({ params, payload }) {
    const code = readFollowCode(params.code ?? '');
    const { docs } = code === null ? { docs: [] } : await payload.find({ collection: 'questions', where: { codeHash: { equals: hashFollowCode(code) } }, limit: 1, pagination: false, depth: 0, select: { erasedAt: true } });
    const [question] = docs;
    if (!question || code === null) return 'absent';
    if (!question.erasedAt) await payload.update({ collection: 'questions', id: question.id, data: {}, depth: 0, context: { withdraws: true } });
    return { see: { route: '/questions/follow/[code]', params: { code } } };
  },
});
