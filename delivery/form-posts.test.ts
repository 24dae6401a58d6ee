import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { getSubmission, noteUnstored } from '@/lib/rendering';
import { openFormDesk, type FormPost } from '@/lib/submission';
import { createPagesFolder } from '@/test/rendering';
import { errorPage } from './error-page';
import { createFront } from './front';
import { unsentPage } from './unsent-page';

const folder = createPagesFolder();
let server: Server;
let port: number;
let posts: FormPost[];
let isBroken: boolean;

/** A stand-in for Next: each page shows what was sent and not taken. */
function next(req: IncomingMessage, res: ServerResponse): Promise<void> {
  if (req.url?.startsWith('/form')) noteUnstored();
  if (isBroken) return Promise.reject(new Error('broken'));
  res.setHeader('Content-Type', 'text/html; charset=utf-8').end(`<p>${req.method} ${req.url} ${JSON.stringify(getSubmission()?.values ?? null)}</p>`);
  return Promise.resolve();
}

beforeEach(async () => {
  posts = [];
  isBroken = false;
  openFormDesk({
    takes: (path) => ['/form', '/en/form', '/leave'].includes(path),
    byMachines: (path) => path === '/leave',
    receive: async (post) => {
      posts.push(post);
      if (post.path === '/leave') return { done: true };
      if (post.fields.answer === 'breaks') throw new Error('broken');
      if (post.fields.answer === 'wait') return { again: { values: { a: '1' }, problems: {} }, status: 429, retryAfter: 7 };
      return post.fields.answer === 'good' ? { see: '/thanks' } : { again: { values: post.fields, problems: {} }, status: 422 };
    },
  });
  const front = await createFront({ next, site: 'https://so.example.vn', development: false, logger: pino({ level: 'silent' }), pages: folder(), build: 'one', isOfficial: ({ headers }) => headers.authorization === 'known', trustedProxies: ['127.0.0.1', '::1'] });
  server = createServer(front.listener).listen(0);
  await once(server, 'listening');
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

type Sent = { path?: string; method?: string; body?: string; headers?: Record<string, string> };
async function send({ path = '/form', method = 'POST', body = 'answer=good', headers = {} }: Sent = {}) {
  const sent = request({ port, path, method, agent: false, headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Forwarded-For': '192.0.2.1', ...headers } });
  sent.end(method === 'POST' ? body : undefined);
  const [answer]: IncomingMessage[] = await once(sent, 'response');
  if (!answer) throw new Error('No answer');
  return { status: answer.statusCode, headers: answer.headers, body: await text(answer) };
}

test('a form that is taken leads on by 303; nothing of it is kept by anybody on the way', async () => {
  const { status, headers, body } = await send({ headers: { 'User-Agent': 'test' } });
  expect([status, headers.location, headers['cache-control'], body]).toEqual([303, '/thanks', 'no-store', '']);
  expect(posts).toEqual([{ path: '/form', fields: { answer: 'good' }, client: '192.0.2.1', userAgent: 'test' }]);
});

test('a form that is not taken is the same page again with 422, and no other reader sees it', async () => {
  expect(await send({ body: 'a=1&b=2&b=%E1%BB%9F&c=' })).toMatchObject({ status: 422, body: '<p>GET /form {"a":"1","b":["2","ở"],"c":""}</p>', headers: { 'cache-control': 'private, no-cache' } });
  expect(await send({ method: 'GET' })).toMatchObject({ status: 200, body: '<p>GET /form null</p>', headers: { 'cache-control': 'private, no-cache' } });
  expect(await send({ body: 'answer=wait' })).toMatchObject({ status: 429, headers: { 'retry-after': '7' }, body: '<p>GET /form {"a":"1"}</p>' });
});

test('a page that is made for each request is rendered once for it, with its query or without, and never stored', async () => {
  expect(await send({ method: 'GET', path: '/form?a=1' })).toMatchObject({ status: 200 });
  expect((await send({ method: 'GET', path: '/form?a=2' })).body).toBe('<p>GET /form?a=2 null</p>');
  expect((await send({ method: 'GET', path: '/form' })).body).toBe('<p>GET /form null</p>');
  expect((await send({ method: 'GET', path: '/page?a=2' })).body).toBe('<p>GET /page null</p>');
});

test('pages without a form take no posts', async () => {
  expect(await send({ path: '/page' })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  expect((await send({ path: '/form', method: 'PUT' })).status).toBe(405);
});

test('a page says which methods it takes', async () => {
  for (const [path, allow] of [['/form', 'GET, HEAD, POST'], ['/page', 'GET, HEAD']]) {
    expect(await send({ path, method: 'PUT' })).toMatchObject({ status: 405, headers: { allow } });
  }
});

test('what another site sends is refused; what a browser or a program sends by itself is taken', async () => {
  const statusWith = async (headers: Record<string, string>) => (await send({ headers })).status;
  const own = 'https://so.example.vn';
  expect(await statusWith({ 'Sec-Fetch-Site': 'cross-site' })).toBe(403);
  expect(await statusWith({ 'Sec-Fetch-Site': 'same-site', Origin: own })).toBe(403);
  expect(await statusWith({ 'Sec-Fetch-Site': '' })).toBe(403);
  expect(await statusWith({ Origin: 'https://evil.example' })).toBe(403);
  expect(await statusWith({ Origin: 'http://so.example.vn' })).toBe(403);
  expect(await statusWith({ Origin: 'null' })).toBe(403);
  expect(posts).toEqual([]);
  expect(await statusWith({ Origin: own })).toBe(303);
  // A page without a referrer sends no origin either.
  expect(await statusWith({ 'Sec-Fetch-Site': 'same-origin', Origin: 'null' })).toBe(303);
  expect(await statusWith({})).toBe(303);
});

test('only forms are read, of a bearable size', async () => {
  for (const type of ['application/json', 'multipart/form-data; boundary=x', 'text/plain', 'application/x-www-form-urlencodedx', '']) expect((await send({ headers: { 'Content-Type': type } })).status).toBe(415);
  expect((await send({ body: `a=${'x'.repeat(300_000)}` })).status).toBe(413);
  expect((await send({ body: 'a=1&'.repeat(101) })).status).toBe(413);
  expect((await send({ headers: { 'Content-Type': 'Application/X-WWW-Form-Urlencoded; charset=UTF-8' } })).status).toBe(303);
  // Without a length told, in pieces that never end.
  const socket = connect(port, 'localhost').setEncoding('utf8');
  socket.on('error', () => {});
  socket.write('POST /form HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n');
  const feeding = setInterval(() => socket.write(`10000\r\n${'x'.repeat(65_536)}\r\n`), 5);
  const [answer]: string[] = await once(socket, 'data');
  clearInterval(feeding);
  socket.destroy();
  expect(answer).toMatch(/^HTTP\/1.1 413/);
  expect(posts).toHaveLength(1);
});

test('what mail programs post by themselves is taken in parts too, from many at one address, and answered without a redirect', async () => {
  const inParts = { path: '/leave', headers: { 'Content-Type': 'multipart/form-data; boundary=x' }, body: '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n' };
  for (let attempt = 0; attempt < 40; attempt += 1) expect((await send(inParts)).status).toBe(200);
  expect(await send({ path: '/leave', body: 'List-Unsubscribe=One-Click' })).toMatchObject({ status: 200, body: 'OK\n' });
  expect((await send({ path: '/leave', body: 'x', headers: { Origin: 'https://evil.example' } })).status).toBe(403);
  expect((await send({ ...inParts, body: 'x'.repeat(300_000) })).status).toBe(413);
});

test('names that objects have from birth are names like others; broken encoding is text', async () => {
  expect((await send({ body: '__proto__=x&constructor=y&=z&a=%&b=%FF%00' })).status).toBe(422);
  expect(Object.entries(posts[0]?.fields ?? {})).toEqual([['__proto__', 'x'], ['constructor', 'y'], ['', 'z'], ['a', '%'], ['b', '\ufffd\u0000']]);
});

test('one client may try so often, and is told how long to wait', async () => {
  for (let attempt = 0; attempt < 30; attempt += 1) await send();
  expect(await send()).toMatchObject({ status: 429, headers: { 'retry-after': '1' } });
  expect((await send({ headers: { 'X-Forwarded-For': '192.0.2.2' } })).status).toBe(303);
});

test('programs of one client may try far more often, and not without end', async () => {
  let taken = 0;
  while (taken < 3_000 && (await send({ path: '/leave', body: 'List-Unsubscribe=One-Click' })).status === 200) taken += 1;
  expect(taken).toBeGreaterThanOrEqual(300);
  expect(taken).toBeLessThan(3_000);
});

test('who hangs up half-way is nobody’s fault, and a failure is answered in words', async () => {
  const socket = connect(port, 'localhost');
  socket.write('POST /form HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\na=1');
  await new Promise((resolve) => setTimeout(resolve, 50));
  socket.destroy();
  expect(await send({ body: 'answer=breaks' })).toMatchObject({ status: 500, body: expect.stringContaining('<html lang="vi">') });
  expect(posts).toHaveLength(1);
});

describe('what was typed is given back', () => {
  const typed = new URLSearchParams({ stamp: 'STAMP', homepage: 'TRAP', code: 'CODE', about: 'topic:1', question: '\nDòng một\n<b>"hai"</b> & ba', name: 'An' }).toString();

  test('where the page of the form cannot be made again, in its language, and kept by nobody', async () => {
    isBroken = true;
    const { status, headers, body } = await send({ body: typed });
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([500, 'text/html; charset=utf-8', 'private, no-store']);
    expect(body).toContain('<html lang="vi">');
    expect(body).toMatch(/Câu hỏi<br><textarea readonly[^>]*>\nDòng một\n&lt;b&gt;&quot;hai&quot;&lt;\/b&gt; &amp; ba<\/textarea>/);
    expect(body).toContain('>\nAn</textarea>');
    expect(body).toContain('href="/form"');
    expect(body).not.toMatch(/STAMP|TRAP|CODE|topic:1/);
    expect((await send({ path: '/en/form', body: typed })).body).toMatch(/<html lang="en">[^]*Question<br>/);
    // Nothing was typed.
    expect((await send({ body: 'code=CODE' })).body).toContain('<h1>Trang tạm thời chưa mở được</h1>');
  });

  test('while forms are not taken yet, within the same bounds', async () => {
    globalThis.congSoForms = undefined;
    expect(await send({ body: typed })).toMatchObject({ status: 503, headers: { 'retry-after': '30' }, body: expect.stringContaining('>\nAn</textarea>') });
    expect((await send({ body: typed, headers: { Origin: 'https://evil.example' } })).status).toBe(403);
    expect((await send({ body: `text=${'x'.repeat(300_000)}` })).status).toBe(413);
    expect(await send({ headers: { 'Content-Type': 'text/plain' } })).toMatchObject({ status: 503, headers: { 'retry-after': '30' } });
  });

  test('whatever people type into, but for codes', () => {
    const files = ['components', 'app'].flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => path.join(folder, String(name)))).filter((name) => name.endsWith('.tsx'));
    const names = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/<Text(?:Area|Field)[^>]*field\('(\w+)'\)/g)].map(([, name = '']) => name));
    expect(new Set(names).size).toBeGreaterThan(5);
    const page = errorPage(500, '/');
    for (const name of new Set(names)) expect(unsentPage(page, '/', { [name]: 'x' }) === page, name).toBe(name === 'code');
  });
});
