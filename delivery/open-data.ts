import type { IncomingMessage, ServerResponse } from 'node:http';
import { plainOf, toPage, type Page } from './page';

/** Says whether an address is one of the portal as data, which any program and any other site may read. */
export const isOpenData = (address = '') => /^\/api\/open(?=[/?]|$)/.test(address);

/** What the script of any site may do here. No cookie counts, and there is none to send: that makes it safe. */
const sharing = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Opens the answer to other sites, and answers what only asks whether it may, or may not. Gives whether it has answered. */
export function shareOpenData({ method }: IncomingMessage, res: ServerResponse): boolean {
  for (const [name, value] of Object.entries(sharing)) res.setHeader(name, value);
  if (method === 'GET' || method === 'HEAD') return false;
  if (method === 'OPTIONS') {
    const allowed = { 'Access-Control-Allow-Methods': 'GET, HEAD', 'Access-Control-Allow-Headers': 'If-None-Match', 'Access-Control-Max-Age': '86400' };
    res.writeHead(204, { ...allowed, Allow: 'GET, HEAD, OPTIONS' }).end();
  } else {
    const problem = openDataProblem(405);
    res.writeHead(problem.status, { Allow: 'GET, HEAD, OPTIONS', 'Content-Type': problem.contentType, 'X-Content-Type-Options': 'nosniff' }).end(plainOf(problem));
  }
  return true;
}

const problems: Record<number, { title: string; detail: string }> = {
  400: { title: 'Bad Request', detail: 'Địa chỉ không hợp lệ. / The address is malformed.' },
  405: { title: 'Method Not Allowed', detail: 'Dữ liệu ở đây chỉ để đọc. / These data can only be read.' },
  412: { title: 'Precondition Failed', detail: 'Dữ liệu đã khác bản mà bạn nêu. / The data are not those that you named.' },
  429: { title: 'Too Many Requests', detail: 'Bạn hỏi nhiều lần quá. Xin đợi ít giây rồi thử lại. / Too many requests. Please wait a few seconds and try again.' },
  431: { title: 'Request Header Fields Too Large', detail: 'Trường đầu của yêu cầu quá dài. / The header fields of the request are too long.' },
  500: { title: 'Internal Server Error', detail: 'Cổng gặp sự cố và đã ghi lại. Xin thử lại sau ít phút. / The portal met a fault and has recorded it. Please try again in a few minutes.' },
  503: { title: 'Service Unavailable', detail: 'Cổng đang bận, hoặc đang chờ cơ sở dữ liệu. Xin thử lại sau ít giây. / The portal is busy, or waits for its database. Please try again in a few seconds.' },
};

/** What stands for an error page where programs ask (RFC 9457). It needs nothing but itself. */
export function openDataProblem(status: number): Page {
  const body = Buffer.from(JSON.stringify({ type: 'about:blank', status, ...problems[status] }));
  return toPage({ status, contentType: 'application/problem+json; charset=utf-8', immutable: false, tags: new Set(), readsQuery: false, body });
}
