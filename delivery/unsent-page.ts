import { escapeMarkup } from '@/lib/escape-markup';
import type { FormFields } from '@/lib/submission';
import { barePage, languageOf } from './error-page';
import type { Page } from './page';

const words = {
  vi: ['Nội dung chưa gửi được', 'Cổng đang gặp sự cố nên chưa nhận được nội dung của bạn. Bạn hãy sao chép nội dung dưới đây để giữ lại, rồi gửi lại sau ít phút.', 'Mở lại biểu mẫu'],
  en: ['What you wrote was not sent', 'The portal met a fault and could not take what you wrote. Please copy it from below to keep it, and send it again in a few minutes.', 'Open the form again'],
} as const;

/** The fields of forms that people type into, in the order of their labels; what opens something, as a code, is not repeated. */
const labels: Record<string, Record<'vi' | 'en', string>> = {
  question: { vi: 'Câu hỏi', en: 'Question' },
  text: { vi: 'Ý kiến', en: 'Comment' },
  subject: { vi: 'Về việc', en: 'Subject' },
  message: { vi: 'Nội dung', en: 'Message' },
  organisation: { vi: 'Tên tổ chức', en: 'Name of the organisation' },
  name: { vi: 'Họ tên', en: 'Name' },
  contact: { vi: 'Điện thoại hoặc thư điện tử', en: 'Telephone or email' },
  email: { vi: 'Thư điện tử', en: 'Email' },
  phone: { vi: 'Điện thoại', en: 'Telephone' },
};

const textOf = (value: FormFields[string] | undefined): string => (Array.isArray(value) ? value.join('\n') : (value ?? '')).trim();

/**
 * A page for when the form at a path was not taken and cannot be shown again: it gives back what was typed, which is
 * nowhere else. Where nothing was typed it is `instead`, whose status it has.
 */
export function unsentPage(instead: Page, path: string, fields: FormFields): Page {
  const language = languageOf(path);
  const [title, text, again] = words[language];
  const typed = Object.entries(labels).flatMap(([name, label]) => {
    const value = Object.hasOwn(fields, name) ? textOf(fields[name]) : '';
    // A browser leaves out the first line break there.
    return value === '' ? [] : `<p><label>${label[language]}<br><textarea readonly rows="${value.length > 200 ? 12 : 2}" cols="60">\n${escapeMarkup(value)}</textarea></label></p>`;
  });
  if (typed.length === 0) return instead;
  const { status, retryAfter } = instead;
  return { ...barePage({ status, path, title, content: `<p>${text}</p>${typed.join('')}<p><a href="${escapeMarkup(path)}">${again}</a></p>`, retryAfter }), isPrivate: true };
}
