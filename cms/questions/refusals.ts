import { APIError, type PayloadRequest } from 'payload';
import { speak, type Message } from '../speak';
import { questionStateLabels, type QuestionRefusal, type QuestionState } from './transitions';

/** What an official is told when a transition cannot be made, with the status of the answer. */
const refusals = {
  gone: [404, { vi: 'Không có câu hỏi này.', en: 'There is no such question.' }],
  seen: [400, { vi: 'Thiếu “seen”: thời điểm của câu hỏi đã đọc.', en: 'Missing “seen”: the time of the question as it was read.' }],
  changed: [409, { vi: 'Câu hỏi đã thay đổi từ lúc bạn mở. Hãy tải lại trang rồi làm lại.', en: 'The question has changed since you opened it. Reload and try again.' }],
  division: [400, { vi: 'Hãy chọn đơn vị được giao.', en: 'Choose the division.' }],
  outcome: [400, { vi: 'Hãy viết lời trả lời, hoặc chọn lý do từ chối.', en: 'Write the reply, or choose the reason for declining.' }],
  remark: [400, { vi: 'Hãy ghi vì sao trả lại, để người viết biết sửa gì.', en: 'Say why it is returned, so that the author knows what to change.' }],
  answerInReview: [
    409,
    {
      vi: 'Bản trả lời công khai hoặc bản dịch của nó đang chờ duyệt, đã hẹn giờ hoặc đã đăng. Hãy rút lại, trả lại hoặc bỏ hẹn giờ trước; bản đã đăng thì gỡ rồi xoá.',
      en: 'The public answer or a translation of it is in review, scheduled or was published. Take it back, return it or cancel the schedule first; take down and delete what was published.',
    },
  ],
  right: [403, { vi: 'Vai trò của bạn không làm được việc này.', en: 'Your role does not allow this.' }],
  proposerOnly: [403, { vi: 'Chỉ người gửi duyệt rút lại được.', en: 'Only the one who submitted it can take it back.' }],
  ownProposal: [403, { vi: 'Lời này do chính bạn gửi duyệt: phải có người khác duyệt.', en: 'You submitted this yourself: somebody else has to approve it.' }],
} as const satisfies Record<string, readonly [number, Message]>;

/** Makes the error for an official. */
export function refuseQuestion(req: PayloadRequest, reason: keyof typeof refusals): APIError {
  const [status, message] = refusals[reason];
  return new APIError(speak(req, message), status, null, true);
}

/** Makes the error for what the table of transitions does not allow. */
export function refuseQuestionMove(req: PayloadRequest, refusal: QuestionRefusal, state: QuestionState): APIError {
  if (refusal !== 'state') return refuseQuestion(req, refusal);
  const message = {
    vi: `Việc này không làm được lúc này: câu hỏi đang ở trạng thái “${questionStateLabels[state].vi}”. Hãy tải lại trang.`,
    en: `This cannot be done now: the question is “${questionStateLabels[state].en}”. Reload the page.`,
  };
  return new APIError(speak(req, message), 409, null, true);
}
