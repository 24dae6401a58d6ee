import { z } from 'zod';
import { sendsMail } from '@/lib/env';
import { createFollowCode, hashFollowCode } from '@/lib/follow-code';
import { email, line, text } from '../fields';
import { readerForm } from '../form';

/** What a question may be long, in characters. */
export const questionLength = { shortest: 20, longest: 4000 } as const;

/** Asks the department a question. The model notes by when it is answered; the reader goes on to the page of the code. */
export const askQuestion = readerForm({
  name: 'ask-question',
  route: '/questions/ask',
  limit: { perMinute: 0.2, burst: 5 },
  schema: z.object({ question: text(questionLength), name: line(120).optional(), contact: line(160).optional(), email: email().optional() }),
  async receive({ data: { email: address, ...data }, locale, payload }) {
    const code = createFollowCode();
    // When it came, by when it is due and where it stands, the model says.
    const noted = { state: 'received' as const, receivedAt: new Date().toISOString(), dueOn: new Date().toISOString() };
    await payload.create({ collection: 'questions', data: { ...data, ...noted, email: sendsMail ? address : undefined, language: locale, codeHash: hashFollowCode(code) }, depth: 0 });
    return { see: { route: '/follow/[code]', params: { code } } };
  },
});
