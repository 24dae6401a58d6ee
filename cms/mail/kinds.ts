import type { Message } from '../speak';

/** The kinds of mail that the portal sends, as administrators read them. `writers.ts` says how each is written. */
export const mailKindLabels = {
  confirmation: { vi: 'Xác nhận đăng ký nhận tin', en: 'Confirmation of alerts' },
  alert: { vi: 'Báo tin', en: 'Alert' },
  digest: { vi: 'Bản tin trong ngày', en: 'Daily digest' },
  answered: { vi: 'Báo câu hỏi đã có trả lời', en: 'Notice of an answered question' },
  reset: { vi: 'Đặt lại mật khẩu', en: 'Password reset' },
} satisfies Record<string, Message>;

export type MailKind = keyof typeof mailKindLabels;
export const mailKinds: readonly MailKind[] = ['confirmation', 'alert', 'digest', 'answered', 'reset'];
