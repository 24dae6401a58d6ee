import { z } from 'zod';
import { line } from '../fields';
import { readerForm } from '../form';
import { findSent } from './find';

/** Opens the page of a code that somebody typed. */
export const followForm = readerForm({
  name: 'follow',
  route: '/follow',
  limit: { perMinute: 6, burst: 10 },
  schema: z.object({ code: line(40) }),
  async receive({ data, payload }) {
    const found = await findSent(payload, data.code);
    return found ? { see: { route: '/follow/[code]', params: { code: found.code } } } : { problems: { code: { code: 'code' } } };
  },
});
