import { z } from 'zod';
import { createFollowCode, hashFollowCode } from '@/lib/follow-code';
import { openStateAt } from '@/lib/open-times';
import { line, oneOf, text } from '../fields';
import { readerForm, type Outcome } from '../form';

/** How long a comment may be, in characters. */
export const commentLength = { shortest: 10, longest: 6000 } as const;

/** Comments on a draft while its time is open; the server's clock decides, whatever page the reader has kept. */
export const commentOnDraft = readerForm({
  name: 'comment-on-draft',
  route: '/consultations/[slug]/comment',
  limit: { perMinute: 0.5, burst: 8 },
  schema: z.object({ text: text(commentLength), sender: oneOf(['person', 'body']), organisation: line(200).optional(), name: line(120).optional(), contact: line(160).optional() }),
  async receive({ data, locale, params, payload }): Promise<Outcome> {
    const slug = params.slug ?? '';
    // As strangers read: what is not published, or was withdrawn, takes no comments.
    const { docs } = await payload.find({ collection: 'consultations', where: { language: { equals: locale }, slug: { equals: slug } }, limit: 1, pagination: false, depth: 0, overrideAccess: false });
    const [consultation] = docs;
    if (!consultation || openStateAt(consultation) !== 'open') return { problems: { form: { code: 'closed' } } };
    const { organisation, ...rest } = data;
    if (data.sender === 'body' && !organisation) return { problems: { organisation: { code: 'missing' } } };
    const code = createFollowCode();
    const original = typeof consultation.original === 'object' ? consultation.original?.id : consultation.original;
    await payload.create({
      collection: 'comments',
      // Of a person no body is named.
      data: { ...rest, organisation: data.sender === 'body' ? organisation : undefined, consultation: original ?? consultation.id, language: locale, codeHash: hashFollowCode(code), state: 'received', receivedAt: new Date().toISOString() },
      depth: 0,
    });
    return { see: { route: '/follow/[code]', params: { code } } };
  },
});
