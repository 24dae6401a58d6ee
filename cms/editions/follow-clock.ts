import { APIError, type PayloadRequest } from 'payload';
import { pause } from '@/lib/pause';
import { formatMoment } from '../moment';
import { speak } from '../speak';

/** So long a save waits until the clock has caught up, in milliseconds: clocks are put right by a second now and then. */
const patience = 2000;

/**
 * Keeps the versions of an edition in the order in which they were made: Payload takes the one with the latest time for
 * the newest. Where the clock has been set back, an older version would come up again, with what was decided about it
 * since forgotten; so a save has to wait, and is refused where that takes long. `latest` is ISO 8601.
 */
export async function followClock(req: PayloadRequest, latest: string): Promise<void> {
  const ahead = () => Date.parse(latest) - Date.now();
  if (ahead() >= 0 && ahead() < patience) await pause(ahead() + 1);
  if (ahead() < 0) return;
  const [now, then] = [formatMoment(new Date().toISOString()), formatMoment(latest)];
  const message = {
    vi: `Đồng hồ máy chủ đang chỉ ${now}, trước lần lưu gần nhất của bài (${then}), nên chưa lưu được. Hãy báo người quản trị máy chủ chỉnh lại giờ.`,
    en: `The server’s clock says ${now}, which is before the item was last saved (${then}), so nothing can be saved. Ask whoever runs the server to correct its clock.`,
  };
  // Not the official's doing, and over as soon as the clock is right: what is scheduled is tried again.
  throw new APIError(speak(req, message), 503, null, true);
}
