import { z } from 'zod';
import { createFollowCode, hashFollowCode } from '@/lib/follow-code';
import { email, line, phone, text } from '../fields';
import { readerForm } from '../form';

/** The longest message, in characters. */
export const longestMessage = 5000;

/** A message to the department, or to the division that the reader chose. */
export const messageForm = readerForm({
  name: 'message',
  route: '/contact/message',
  limit: { burst: 4, perMinute: 0.2 },
  schema: z.object({
    division: z.string().regex(/^[1-9]\d{0,8}$/).optional(),
    subject: line(160),
    message: text({ shortest: 10, longest: longestMessage }),
    name: line(120).optional(),
    email: email().optional(),
    phone: phone().optional(),
  }),
  async receive({ data: { division, ...data }, locale, payload }) {
    const known = division && (await payload.findByID({ collection: 'divisions', id: Number(division), depth: 0, disableErrors: true }));
    if (division && !known) return { problems: { division: { code: 'choice' } } };
    const code = createFollowCode();
    await payload.create({ collection: 'messages', data: { ...data, codeHash: hashFollowCode(code), language: locale, division: division ? Number(division) : null, state: 'new' }, depth: 0 });
    return { see: { route: '/follow/[code]', params: { code } } };
  },
});
