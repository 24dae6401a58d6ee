import { createHash } from 'node:crypto';
import { addDataAndFileToRequest, type Endpoint } from 'payload';
import { z } from 'zod';
import { sendsMail } from '@/lib/env';
import { createTurns } from '@/lib/token-bucket';
import { queueMail } from '../mail/queue';
import { speak } from '../speak';
import { clientOf } from '../trail/place';

/** One message to an address in so many milliseconds, whoever asks and however often. */
const resetIntervalMs = 5 * 60 * 1000;

/** How often one client may ask, for whichever addresses. */
const takeTurn = createTurns({ perMinute: 1, burst: 10 });

const Body = z.object({ email: z.string().trim().toLowerCase().pipe(z.email().max(254)) });

const messages = {
  odd: { vi: 'Đây không phải là địa chỉ thư điện tử.', en: 'This is not an email address.' },
  wait: { vi: 'Bạn đã yêu cầu nhiều lần. Xin đợi ít phút rồi thử lại.', en: 'You have asked many times. Please wait some minutes and try again.' },
  asked: { vi: 'Nếu địa chỉ này có tài khoản, thư đang được gửi tới.', en: 'If there is an account with this address, a message is on its way.' },
};

/**
 * `POST /api/users/forgot-password`: has a message written by which the owner of an account sets a new password. Takes the
 * place of Payload's own, which waits for a mail server and, on SQLite, for itself in the middle of a save. Nothing of
 * accounts is looked at here (`write-reset.ts` does that later), so neither answer nor time tells whether there is one.
 */
export const forgotPasswordEndpoint: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    // The sign-in page does not offer then what nobody sends.
    if (!sendsMail) return Response.json({ errors: [] }, { status: 404 });
    const wait = takeTurn(clientOf(req.headers));
    if (wait > 0) return Response.json({ errors: [{ message: speak(req, messages.wait) }] }, { status: 429, headers: { 'Retry-After': String(wait) } });
    await addDataAndFileToRequest(req);
    const body = Body.safeParse(req.data);
    if (!body.success) return Response.json({ errors: [{ message: speak(req, messages.odd) }] }, { status: 400 });
    const { email } = body.data;
    const now = Date.now();
    const key = `reset:${createHash('sha256').update(email).digest('hex')}:${Math.floor(now / resetIntervalMs)}`;
    const language = req.i18n.language === 'en' ? 'en' : 'vi';
    await queueMail(req.payload, { kind: 'reset', key, record: 0, detail: JSON.stringify({ email, language, askedAt: now }) }, undefined);
    return Response.json({ message: speak(req, messages.asked) });
  },
};
