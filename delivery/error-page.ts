import { isOpenData, openDataProblem } from './open-data';
import { toPage, type Page } from './page';

const words = {
  400: {
    vi: ['Địa chỉ không hợp lệ', 'Địa chỉ bạn mở bị sai. Hãy kiểm tra lại liên kết hoặc bắt đầu từ trang chủ.', 'Về trang chủ'],
    en: ['This address is not valid', 'The address is malformed. Check the link, or begin at the home page.', 'Go to the home page'],
  },
  403: {
    vi: ['Yêu cầu này không được gửi từ cổng', 'Cổng chỉ nhận biểu mẫu gửi từ các trang của chính cổng. Hãy mở lại trang có biểu mẫu rồi gửi từ đó.', 'Về trang chủ'],
    en: ['This was not sent from the portal', 'The portal takes forms that are sent from its own pages. Open the page with the form and send it from there.', 'Go to the home page'],
  },
  404: {
    vi: ['Không tìm thấy trang', 'Ở địa chỉ này không có trang nào. Hãy kiểm tra lại liên kết hoặc bắt đầu từ trang chủ.', 'Về trang chủ'],
    en: ['Page not found', 'There is no page at this address. Check the link, or begin at the home page.', 'Go to the home page'],
  },
  405: {
    vi: ['Trang này chỉ để đọc', 'Ở địa chỉ này cổng không nhận nội dung gửi đến. Hãy mở lại trang.', 'Về trang chủ'],
    en: ['This page can only be read', 'Nothing can be sent to this address. Please open the page again.', 'Go to the home page'],
  },
  411: {
    vi: ['Chưa rõ độ dài của nội dung gửi', 'Cổng không nhận nội dung không ghi rõ độ dài. Hãy gửi lại từ trang của cổng.', 'Về trang chủ'],
    en: ['The length of what was sent is not known', 'The portal does not take what comes without its length. Please send it again from a page of the portal.', 'Go to the home page'],
  },
  412: {
    vi: ['Trang đã khác trước', 'Trang đã thay đổi kể từ bản mà trình duyệt của bạn đang giữ. Hãy mở lại trang.', 'Về trang chủ'],
    en: ['The page is not what it was', 'It has changed since your browser kept it. Please open it again.', 'Go to the home page'],
  },
  413: {
    vi: ['Nội dung gửi quá dài', 'Hãy quay lại, rút ngắn nội dung rồi gửi lại.', 'Về trang chủ'],
    en: ['What was sent is too long', 'Please go back, shorten the text and send it again.', 'Go to the home page'],
  },
  415: {
    vi: ['Cổng không đọc được nội dung đã gửi', 'Hãy gửi bằng biểu mẫu trên trang.', 'Về trang chủ'],
    en: ['What was sent cannot be read', 'Please send it with the form on the page.', 'Go to the home page'],
  },
  429: {
    vi: ['Có quá nhiều yêu cầu trong một lúc', 'Xin đợi ít giây rồi thử lại.', 'Về trang chủ'],
    en: ['Too many requests at once', 'Please wait a few seconds and try again.', 'Go to the home page'],
  },
  431: {
    vi: ['Trình duyệt gửi kèm quá nhiều dữ liệu', 'Hãy xóa cookie của trang này trong trình duyệt rồi mở lại trang.', 'Về trang chủ'],
    en: ['Your browser sent too much along', 'Please delete this site’s cookies in your browser and open the page again.', 'Go to the home page'],
  },
  503: {
    vi: ['Trang này chưa dựng được lúc này', 'Cổng đang quá bận, hoặc đang chờ cơ sở dữ liệu. Xin thử lại sau ít giây.', 'Về trang chủ'],
    en: ['This page cannot be made just now', 'The portal is too busy, or waits for its database. Please try again in a few seconds.', 'Go to the home page'],
  },
  500: {
    vi: ['Trang tạm thời chưa mở được', 'Cổng gặp sự cố khi dựng trang này và đã ghi lại. Xin thử lại sau ít phút.', 'Về trang chủ'],
    en: ['This page cannot be shown just now', 'The portal met a fault while making this page and has recorded it. Please try again in a few minutes.', 'Go to the home page'],
  },
} as const;

export type ErrorStatus = keyof typeof words;

/** What readers and officials are told: what is the matter, and what to do. */
export const errorWords = (status: ErrorStatus, language: 'vi' | 'en') => words[status][language];

/**
 * A page for when no page can be rendered, in the language of the address. It needs nothing but itself. `retryAfter`
 * says in how many seconds to ask again.
 */
export function errorPage(status: ErrorStatus, path: string, retryAfter?: number): Page {
  if (isOpenData(path)) return { ...openDataProblem(status), retryAfter };
  const locale = languageOf(path);
  const [title, text, home] = words[status][locale];
  return barePage({ status, path, title, content: `<p>${text}</p><p><a href="${locale === 'en' ? '/en' : '/'}">${home}</a></p>`, retryAfter });
}

/** The language of an address, whether a page is there or not. */
export const languageOf = (path: string): 'vi' | 'en' => (/^\/en(\/|$)/.test(path) ? 'en' : 'vi');

/** A page that needs nothing but itself, in the language of the address; `title` and `content` are HTML. */
export function barePage({ status, path, title, content, retryAfter }: { status: number; path: string; title: string; content: string; retryAfter?: number }): Page {
  const body = `<!DOCTYPE html>
<html lang="${languageOf(path)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${title}</title></head>
<body><main><h1>${title}</h1>${content}</main></body></html>`;
  return toPage({ status, contentType: 'text/html; charset=utf-8', immutable: false, tags: new Set(), readsQuery: false, retryAfter, body: Buffer.from(body) });
}
