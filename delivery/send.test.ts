import { inject } from 'light-my-request';
import { beforeAll, describe, expect, test } from 'vitest';
import { compressPage, plainOf, toPage } from './page';
import { createAnswers, createSend } from './send';

const page = toPage({ status: 200, contentType: 'text/html; charset=utf-8', immutable: false, tags: new Set(), readsQuery: false, body: Buffer.from('Sở '.repeat(500)) });
const send = createSend(createAnswers(() => ({ 'X-Of': 'the portal' })));
const ask = (headers: Record<string, string>, method: 'GET' | 'HEAD' = 'GET') =>
  inject((req, res) => send(req, res, page), { method, url: '/', headers });

beforeAll(() => compressPage(page));

describe('send', () => {
  test.each([
    ['br, gzip', 'br'],
    ['gzip, br', 'br'],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['gzip', 'gzip'],
    ['*', 'br'],
    ['identity', undefined],
    ['br;q=0, gzip;q=0', undefined],
    ['identity, gzip;q=0.5', undefined],
    ['', undefined],
  ])('Accept-Encoding %j gets %j', async (accepted, encoding) => {
    const { headers } = await ask({ 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
  });

  test('answers 304 to a browser that has the page, in whatever encoding', async () => {
    const { headers } = await ask({ 'accept-encoding': 'br' });
    for (const tag of [String(headers.etag), `W/${headers.etag}`, `"x", ${headers.etag}`, '*', `"${page.etag}"`]) {
      const { statusCode, payload } = await ask({ 'if-none-match': tag });
      expect([statusCode, payload]).toEqual([304, '']);
    }
    expect((await ask({ 'if-none-match': '"other"' })).statusCode).toBe(200);
  });

  test('names the bytes that the browser has, not those that it would get', async () => {
    for (const [held, named] of [[`"${page.etag}-br"`, '-br'], [`W/"${page.etag}"`, ''], [`"${page.etag}-br", "${page.etag}-gzip"`, '-gzip'], ['*', '-gzip']] as const) {
      const { statusCode, headers } = await ask({ 'accept-encoding': 'gzip', 'if-none-match': held });
      expect([statusCode, headers.etag, headers['x-of']]).toEqual([304, `"${page.etag}${named}"`, 'the portal']);
    }
    expect((await ask({ 'accept-encoding': 'gzip' })).headers.etag).toBe(`"${page.etag}-gzip"`);
  });

  test('answers 412 to who wants other bytes than there are, before anything else is looked at', async () => {
    for (const wanted of ['"other"', `W/"${page.etag}"`, '']) {
      const { statusCode, headers } = await ask({ 'if-match': wanted, 'if-none-match': `"${page.etag}"` });
      expect([statusCode, headers.etag?.toString().includes(page.etag), headers['content-type'], headers['x-of']]).toEqual([412, false, 'text/html; charset=utf-8', 'the portal']);
    }
    for (const wanted of ['*', `"other", "${page.etag}-br"`]) expect((await ask({ 'if-match': wanted })).statusCode).toBe(200);
  });

  test('answers HEAD without a body and with its length', async () => {
    const { headers, payload } = await ask({}, 'HEAD');
    expect(payload).toBe('');
    expect(headers['content-length']).toBe(String(plainOf(page).length));
  });
});

test('no header is written that would end early, on whatever way it goes out', () => {
  for (const value of ['a\r\nSet-Cookie: b', 'a\nb', 'tin tức']) expect(() => createAnswers(() => ({ 'X-Of': value }))(page, {})).toThrow('X-Of');
});
