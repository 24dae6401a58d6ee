import { APIError, type PayloadRequest } from 'payload';
import { speak, type Message } from '../speak';
import { stateLabels, type EditionState, type Refusal } from './transitions';

/** What an official is told when a transition cannot be made, with the status of the answer. */
const refusals = {
  gone: [404, { vi: 'Bài này đã bị xoá.', en: 'This item has been deleted.' }],
  changed: [
    409,
    {
      vi: 'Bài đã thay đổi từ lúc bạn mở. Hãy tải lại trang, đọc bản mới rồi làm lại.',
      en: 'The item has changed since you opened it. Reload, read the new version and try again.',
    },
  ],
  seen: [400, { vi: 'Thiếu “seen”: thời điểm của phiên bản đã đọc.', en: 'Missing “seen”: the time of the version that was read.' }],
  remark: [400, { vi: 'Hãy ghi vì sao trả lại, để người viết biết sửa gì.', en: 'Say why it is returned, so that the author knows what to change.' }],
  publishOn: [400, { vi: 'Hãy chọn ngày giờ đăng.', en: 'Choose when to publish.' }],
  past: [400, { vi: 'Giờ hẹn đã qua. Hãy chọn một lúc sau này, hoặc đăng ngay.', en: 'That time has passed. Choose a later one, or publish now.' }],
  tooFar: [400, { vi: 'Giờ hẹn quá xa: nhiều nhất là hai năm. Hãy xem lại năm.', en: 'That is too far off: two years at the most. Look at the year again.' }],
  takenDown: [400, { vi: 'Hãy chọn cách gỡ và ghi lý do.', en: 'Choose a way of taking down and give the reason.' }],
  target: [400, { vi: 'Hãy chọn bài mà bạn đọc được đưa đến.', en: 'Choose the item that readers are led to.' }],
  targetNotPublic: [
    400,
    { vi: 'Bài được đưa đến phải là một bài khác, cùng ngôn ngữ và đang đăng.', en: 'Readers can be led to another item in the same language that is published.' },
  ],
  original: [
    409,
    { vi: 'Bản gốc vừa thay đổi thêm. Hãy tải lại trang và so lại.', en: 'The original has changed once more. Reload and compare again.' },
  ],
  right: [403, { vi: 'Vai trò của bạn không làm được việc này.', en: 'Your role does not allow this.' }],
  submitterOnly: [403, { vi: 'Chỉ người gửi duyệt rút lại được bài.', en: 'Only the one who submitted it can take it back.' }],
  ownSubmission: [403, { vi: 'Bài do chính bạn gửi: phải có người khác duyệt.', en: 'You submitted this yourself: somebody else has to approve it.' }],
} as const satisfies Record<string, readonly [number, Message]>;

/** Makes the error for an official. */
export function refuse(req: PayloadRequest, reason: keyof typeof refusals): APIError {
  const [status, message] = refusals[reason];
  return new APIError(speak(req, message), status, null, true);
}

/** Makes the error for what the table of transitions does not allow. */
export function refuseTransition(req: PayloadRequest, refusal: Refusal, state: EditionState): APIError {
  if (refusal !== 'state') return refuse(req, refusal);
  const message = {
    vi: `Việc này không làm được lúc này: bài đang ở trạng thái “${stateLabels[state].vi}”. Hãy tải lại trang.`,
    en: `This cannot be done now: the item is “${stateLabels[state].en}”. Reload the page.`,
  };
  return new APIError(speak(req, message), 409, null, true);
}
