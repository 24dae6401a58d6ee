import { sendsMail } from '@/lib/env';
import { mailKindLabels } from '../mail/kinds';
import { formatMoment } from '../moment';
import { speak } from '../speak';
import type { Asker } from './asker';
import { mostItems, type DeskItem } from './desk-list';

const list = '/admin/collections/outbox';
const without = { vi: 'Cổng chưa được nối máy chủ thư', en: 'The portal has no mail server' };
const withoutNote = {
  vi: 'Không có thư nào được gửi: báo tin và đặt lại mật khẩu qua thư đều tắt. Hãy nhờ người quản trị máy chủ nối máy chủ thư (SMTP_URL, MAIL_FROM).',
  en: 'No mail is sent: alerts and password resets by mail are off. Ask whoever runs the server to connect a mail server (SMTP_URL, MAIL_FROM).',
};

/** Gives what administrators should know of the mail: that none can be sent, what was given up, and what failed and is tried again. */
export async function listMailTroubles(asker: Asker): Promise<DeskItem[]> {
  const { docs } = await asker.payload.find({
    collection: 'outbox',
    where: { or: [{ state: { equals: 'failed' } }, { and: [{ state: { equals: 'waiting' } }, { lastError: { exists: true } }] }] },
    sort: '-updatedAt',
    limit: mostItems,
    pagination: false,
    depth: 0,
  });
  const troubles = docs.map(({ id, kind, state, lastError, nextAttempt }) => {
    const fate = state === 'failed' ? { vi: 'không gửi được', en: 'given up' } : { vi: `thử lại lúc ${formatMoment(nextAttempt)}`, en: `tried again at ${formatMoment(nextAttempt)}` };
    return { href: `${list}/${id}`, text: speak(asker, mailKindLabels[kind]), note: `${speak(asker, fate)} (${lastError ?? ''})`, failed: state === 'failed' };
  });
  return sendsMail ? troubles : [{ href: list, text: speak(asker, without), note: speak(asker, withoutNote), failed: true }, ...troubles];
}
