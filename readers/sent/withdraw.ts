import { z } from 'zod';
import { oneOf } from '../fields';
import { readerForm } from '../form';
import { findSent } from './find';

/** What the newsroom's model is told: whoever sent it takes it back. */
const context = { withdraws: true };

/** Erases what was sent for whoever has its code. Of a message nothing is left to lead back to. */
export const withdrawForm = readerForm({
  name: 'withdraw',
  route: '/follow/[code]',
  limit: { perMinute: 1, burst: 5 },
  schema: z.object({ confirm: oneOf(['yes']) }),
  async receive({ params, payload }) {
    const found = await findSent(payload, params.code ?? '');
    if (!found) return 'absent';
    const { kind, id, code } = found;
    if (kind === 'messages') {
      await payload.delete({ collection: kind, id, depth: 0, context });
      return { see: '/follow/erased' };
    }
    await payload.update({ collection: kind, id, data: {}, depth: 0, context });
    return { see: { route: '/follow/[code]', params: { code } } };
  },
});
