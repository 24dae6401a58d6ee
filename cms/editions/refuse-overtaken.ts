import { APIError, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { speak, type Message } from '../speak';
import { idOf } from './situation';

/** Without a colon: Payload's message would take what follows one for a list of fields. */
const advice = {
  vi: 'Phần bạn vừa viết chưa lưu, nhưng được giữ trên máy này. Hãy tải lại trang, xem bản mới, rồi bấm “Lấy lại” nếu muốn dùng lại chữ của bạn.',
  en: 'What you wrote is not saved, but kept on this computer. Reload the page, read the new version, then press “Bring it back” if you want your text again.',
};
const byOther = (name: string): Message => ({
  vi: `${name} đã lưu bài này sau khi bạn mở. ${advice.vi}`,
  en: `${name} has saved this item since you opened it. ${advice.en}`,
});
const byOneself = {
  vi: `Bạn đã lưu bài này ở một cửa sổ khác sau khi mở ở đây. ${advice.vi}`,
  en: `You have saved this item in another window since you opened it here. ${advice.en}`,
};
const unseen = {
  vi: 'Thiếu “updatedAt”: thời điểm của phiên bản đã đọc. Hãy đọc lại bài và gửi kèm, để không ghi đè bản mới hơn.',
  en: 'Missing “updatedAt”, the time of the version that was read. Read the item again and send it along, so that nothing newer is overwritten.',
};

/** What a save says of the version that it was made from, before Payload fills in what it leaves out. */
export const Sent = z.object({ updatedAt: z.string().nullish().catch(null), form: z.string().max(40).nullish().catch(null) });

type Last = { updatedAt: string; savedBy?: number | { id: number } | null; savedFrom?: string | null };

/**
 * Throws where a save would overwrite what its writer has not seen. Whoever saves over REST names the version that was
 * read; a form that saves again before it has heard of its own last save is let through.
 */
export async function refuseOvertaken(req: PayloadRequest, { updatedAt, form }: z.infer<typeof Sent>, last: Last): Promise<void> {
  // Code of the portal itself says what it changes, and nothing else.
  if (!req.user || (!updatedAt && req.payloadAPI === 'local')) return;
  if (!updatedAt) throw refuse(req, unseen);
  if (Date.parse(updatedAt) === Date.parse(last.updatedAt)) return;
  const savedBy = idOf(last.savedBy);
  const own = savedBy === req.user.id;
  if (own && form && form === last.savedFrom) return;
  if (own) throw refuse(req, byOneself);
  const other = savedBy ? await req.payload.findByID({ collection: 'users', id: savedBy, depth: 0, disableErrors: true, req }) : null;
  throw refuse(req, byOther(other?.name ?? 'Cổng'));
}

const refuse = (req: PayloadRequest, message: Message) => new APIError(speak(req, message), 409, null, true);
