import type { Field, PayloadRequest } from 'payload';
import { toDay } from '@/lib/dates';
import type { AnswerRule } from './deadline';

/** The rules for readers' questions, among those of the newsroom. */
export const questionRuleFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'answerWithin',
        type: 'number',
        required: true,
        min: 1,
        max: 90,
        defaultValue: 10,
        label: { vi: 'Hạn trả lời câu hỏi bạn đọc', en: 'Readers’ questions are answered within' },
        admin: { description: { vi: 'Từ 1 đến 90.', en: 'From 1 to 90.' } },
      },
      {
        name: 'answerUnit',
        type: 'select',
        required: true,
        defaultValue: 'workingDays',
        options: [
          { value: 'workingDays', label: { vi: 'ngày làm việc', en: 'working days' } },
          { value: 'days', label: { vi: 'ngày', en: 'days' } },
        ],
        label: { vi: 'Tính theo', en: 'Counted in' },
      },
    ],
  },
  {
    name: 'daysOff',
    type: 'array',
    label: { vi: 'Ngày nghỉ lễ, Tết', en: 'Public holidays' },
    labels: { singular: { vi: 'Ngày nghỉ', en: 'Day off' }, plural: { vi: 'Ngày nghỉ', en: 'Days off' } },
    admin: {
      description: {
        vi: 'Thứ Bảy, Chủ nhật không cần ghi. Hạn trả lời không tính những ngày này và không kết thúc vào những ngày này.',
        en: 'Saturdays and Sundays go without saying. These days do not count, and no time to answer ends on one.',
      },
    },
    fields: [{ name: 'day', type: 'date', required: true, label: { vi: 'Ngày', en: 'Day' }, admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } } }],
  },
  {
    name: 'keepQuestions',
    type: 'number',
    required: true,
    min: 1,
    max: 60,
    defaultValue: 12,
    label: { vi: 'Giữ câu hỏi, ý kiến góp ý nguyên văn và thông tin người gửi (tháng, tính từ khi xử lý xong)', en: 'Months for which questions and comments as sent, and who sent them, are kept, once they are dealt with' },
    admin: {
      description: {
        vi: 'Từ 1 đến 60. Hết hạn, Cổng tự xoá nguyên văn, tên, liên hệ và lời trả lời riêng. Hỏi đáp đã đăng và ý kiến đang hiện ở trang dự thảo thì ở lại.',
        en: 'From 1 to 60. After that the portal erases the original text, name, contact and private reply. Published answers and comments shown with a draft stay.',
      },
    },
  },
];

type Asking = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>;

/** Gives how long the department gives itself to answer. */
export async function readAnswerRule(req: Asking): Promise<AnswerRule> {
  const { answerWithin, answerUnit, daysOff } = await req.payload.findGlobal({ slug: 'rules', depth: 0, req });
  return { days: answerWithin ?? 10, unit: answerUnit ?? 'workingDays', daysOff: new Set((daysOff ?? []).map(({ day }) => toDay(day))) };
}
