import { inject } from 'light-my-request';
import { expect, test } from 'vitest';
import { errorPage } from './error-page';
import { isOpenData, shareOpenData } from './open-data';

const ask = (method: 'GET' | 'OPTIONS' | 'POST' | 'DELETE') =>
  inject((req, res) => void (shareOpenData(req, res) || res.end('data')), { method, url: '/api/open/v1/vi/news' });

test('only the portal as data is open data', () => {
  expect(['/api/open', '/api/open/v1/vi/news', '/api/open?x=1'].every(isOpenData)).toBe(true);
  expect(['/api/opening', '/api/users', '/open-data', '/', undefined].some(isOpenData)).toBe(false);
});

test('every site may read it, none may write or send a cookie', async () => {
  const read = await ask('GET');
  expect(read.headers['access-control-allow-origin']).toBe('*');
  expect(read.headers['access-control-allow-credentials']).toBeUndefined();
  const asked = await ask('OPTIONS');
  expect([asked.statusCode, asked.headers['access-control-allow-methods']]).toEqual([204, 'GET, HEAD']);
  for (const method of ['POST', 'DELETE'] as const) {
    const { statusCode, headers, json } = await ask(method);
    expect([statusCode, headers.allow, headers['content-type']]).toEqual([405, 'GET, HEAD, OPTIONS', 'application/problem+json; charset=utf-8']);
    expect(json()).toMatchObject({ type: 'about:blank', status: 405, title: 'Method Not Allowed' });
  }
});

test('a program gets a problem where a reader gets a page', () => {
  expect(errorPage(500, '/api/open/v1/vi/news').contentType).toContain('application/problem+json');
  expect(errorPage(500, '/tin-tuc').contentType).toContain('text/html');
});
