import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFormDesk } from '@/lib/submission';
import { noteQuery, noteTags } from '@/lib/rendering';
import { createPagesFolder } from '@/test/rendering';
import { openFastPath } from './fast-path';
import { createFront } from './front';
import { dropPages, isPage, takeReads } from './invalidate';
import type { NewsroomDoor } from './newsroom-door';
import { toPage } from './page';
import { PageFiles } from './page-files';

const folder = createPagesFolder();
let server: Server;
let port: number;
let asked: string[];
let agents: (string | undefined)[];

let held: Promise<void> | undefined;
let broken: boolean;

const script = '<script src="/_next/static/a.js"></script>';

/** A stand-in for Next: a page that reads its query, one that does not, a long one, one with a script, those that are held up, and those that break, at once or later. */
async function next(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const address = req.url ?? '';
  asked.push(address);
  agents.push(req.headers['user-agent']);
  if (address.startsWith('/admin/breaks')) return Promise.reject(new Error('broken'));
  if (address.startsWith('/reads')) noteQuery();
  if (address.startsWith('/held')) {
    noteTags('news');
    await held;
  }
  if (address.startsWith('/news')) {
    noteTags('news');
    if (broken) return Promise.reject(new Error('broken'));
  }
  res.setHeader('Content-Type', 'text/html; charset=utf-8').end(address.startsWith('/long') ? 'x'.repeat(5_000_000) : `<p>${address}</p>${address.includes('scripted') ? script : ''}`);
}

async function open({ newsroom, purgeUrl, build = 'one', development = false }: { newsroom?: NewsroomDoor; purgeUrl?: string; build?: string; development?: boolean } = {}): Promise<void> {
  const front = await createFront({ next, site: 'http://localhost', development, logger: pino({ level: 'silent' }), pages: folder(), build, trustedProxies: ['loopback'], cdn: purgeUrl ? { purgeUrl } : undefined, isOfficial: ({ headers }) => headers.authorization === 'known', previewId: 'known', newsroom });
  server = createServer({ maxHeaderSize: 128 * 1024 }, front.listener);
  openFastPath(server, front.ready);
  server.listen(0);
  await once(server, 'listening');
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
}
function close(): void {
  server.closeAllConnections();
  server.close();
}
beforeEach(async () => {
  globalThis.congSoForms = undefined;
  asked = [];
  agents = [];
  broken = false;
  await open();
});
afterEach(close);

async function ask(path: string, { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string | string[]> } = {}) {
  const sent = request({ port, path, method, headers, agent: false }).end();
  const [answer]: IncomingMessage[] = await once(sent, 'response');
  if (!answer) throw new Error('No answer');
  const { statusCode: status, headers: got }: { statusCode?: number; headers: IncomingHttpHeaders } = answer;
  return { status, headers: got, body: await text(answer) };
}

/** Sends bytes as they are and gives what comes back until the portal hangs up. */
async function send(bytes: string): Promise<string> {
  const socket = connect(port, 'localhost').setEncoding('utf8');
  socket.write(bytes);
  return text(socket);
}

test('where the newsroom is bound to another name, it is not there under that of readers, whatever the method', async () => {
  close();
  await open({ newsroom: { host: 'toasoan.example' } });
  for (const path of ['/admin', '/api/users/login', '/preview?path=/']) {
    for (const method of ['GET', 'POST', 'OPTIONS']) expect(await ask(path, { method }), path).toMatchObject({ status: 404 });
  }
  expect(asked).toEqual([]);
  for (const path of ['/tin-tuc', '/api/media/file/a.webp']) expect(await ask(path)).toMatchObject({ status: 200 });
  expect(await ask('/admin', { headers: { Host: 'toasoan.example' } })).toMatchObject({ status: 200, body: '<p>/admin</p>' });
});

test('a draft is shown where the newsroom would open, and elsewhere the page is that of readers', async () => {
  close();
  await open({ newsroom: { host: 'toasoan.example' } });
  const cookie = { Cookie: '__prerender_bypass=known' };
  // Stored or not.
  for (const again of [1, 2]) {
    expect((await ask('/a', { headers: cookie })).headers['cache-control'], String(again)).toBe('public, no-cache');
    expect((await ask('/a', { headers: { ...cookie, Host: 'toasoan.example' } })).headers['cache-control']).toBe('private, no-store');
  }
  close();
  await open({ newsroom: { addresses: ['10.1.0.0/16'] } });
  const from = async (address: string) => (await ask('/a', { headers: { ...cookie, 'X-Forwarded-For': address } })).headers['cache-control'];
  expect([await from('203.0.113.9'), await from('10.1.2.3')]).toEqual(['public, no-cache', 'private, no-store']);
});

test('a stranger who asks the newsroom again and again has to wait, in words; readers’ files, officials and others do not', async () => {
  const [first, other] = [{ 'X-Forwarded-For': '198.51.100.7' }, { 'X-Forwarded-For': '198.51.100.8' }];
  const many = await Promise.all(Array.from({ length: 130 }, () => ask('/admin/login', { headers: first })));
  expect(many.map(({ status }) => status).filter((status) => status === 200).length).toBeLessThan(125);
  expect(await ask('/admin/login', { headers: first })).toMatchObject({ status: 429, headers: { 'retry-after': '1', 'content-type': 'text/html; charset=utf-8' } });
  const api = await ask('/api/users/login', { method: 'POST', headers: { ...first, 'Accept-Language': 'en', 'Content-Length': '0' } });
  expect(api).toMatchObject({ status: 429, headers: { 'retry-after': '1', 'content-type': 'application/json; charset=utf-8' } });
  expect(JSON.parse(api.body)).toEqual({ errors: [{ message: expect.stringContaining('Too many requests') }] });
  expect((await ask('/preview/news/1', { headers: first })).status).toBe(429);
  expect((await ask('/admin/login', { headers: { ...first, Cookie: 'payload-token=x' } })).status).toBe(429);
  for (const path of ['/api/media/file/a.webp', '/api/attachments/file/a.pdf', '/a', '/healthz']) expect((await ask(path, { headers: first })).status, path).toBe(200);
  expect((await ask('/admin', { headers: { ...first, Authorization: 'known' } })).status).toBe(200);
  expect((await ask('/admin/login', { headers: other })).status).toBe(200);
});

test('whether the portal is ready is found out once a second, however many ask', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => ask('/healthz')));
  for (const answer of answers) expect(answer).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' }, body: '<p>/healthz</p>' });
  expect(asked).toEqual(['/healthz']);
  await expect.poll(async () => (await ask('/healthz')) && asked.length, { timeout: 5_000, interval: 300 }).toBe(2);
});

test('in development what Next answers goes out as it is, with its scripts, for the very address, and nothing is stored', async () => {
  close();
  await open({ development: true });
  const addresses = ['/scripted?utm=1', '/scripted?utm=1', '/scripted?utm=2', '/%61/scripted', '/_next/scripted.js?v=1'];
  for (const address of addresses) {
    const answer = await ask(address);
    expect(answer).toMatchObject({ status: 200, body: `<p>${address}</p>${script}` });
    expect(answer.headers).not.toHaveProperty('content-security-policy');
  }
  // Nor is a page rendered to find out whether there is one.
  expect(await isPage('/scripted')).toBe(true);
  expect(asked).toEqual(addresses);
  expect(readdirSync(folder(), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())).toEqual([]);
});

test('whom to tell of a fault is made once in a while, however many ask and with whatever query, and is kept by whoever asked', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, (_, number) => ask(`/.well-known/security.txt?${number}`)));
  for (const answer of answers) expect(answer).toMatchObject({ status: 200, headers: { 'cache-control': 'public, max-age=86400' }, body: '<p>/.well-known/security.txt</p>' });
  expect(asked).toEqual(['/.well-known/security.txt']);
  expect(await ask('/.well-known/security.txt', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  for (const path of ['/.well-known/security.txt', '/healthz']) expect(await ask(path, { method: 'POST' })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  expect(asked).toHaveLength(1);
});

test('beside what Next answers by itself nothing is there, and what it keeps for itself is not handed out', async () => {
  const nothing = ['/healthz/x', '/.well-known/x', '/_next/x', '/api', '/preview', '/preview/a/b/c', '/gioi-thieu.rsc', '/admin.rsc', '/a.segments/x.segment.rsc', '/favicon.ico'];
  for (const path of nothing) expect(await ask(path), path).toMatchObject({ status: 404, headers: { 'content-security-policy': expect.stringContaining("default-src 'none'") } });
  expect(asked).toEqual([]);
  for (const path of ['/admin', '/admin/collections/news', '/api/users/me', '/preview/news/1', '/preview/exit', '/healthz', '/.well-known/security.txt', '/_next/static/a.js', '/api/open/v1/vi/news']) {
    expect(await ask(path), path).toMatchObject({ status: 200 });
  }
});

test('header fields that no browser sends are refused, and Next searches no long name of a program', async () => {
  expect(await ask('/admin', { headers: { 'User-Agent': 'a'.repeat(120_000) } })).toMatchObject({ status: 431 });
  expect(await ask('/admin', { headers: { Cookie: 'a'.repeat(20_000) } })).toMatchObject({ status: 431 });
  expect(asked).toEqual([]);
  expect(await ask('/admin', { headers: { 'User-Agent': 'a'.repeat(10_000) } })).toMatchObject({ status: 200 });
  expect(agents).toEqual(['a'.repeat(500)]);
});

test('the pages of an earlier build go while readers are answered, and what is not the portal’s stays', async () => {
  close();
  mkdirSync(path.join(folder(), 'apt/archives'), { recursive: true });
  for (const name of ['a', 'b']) {
    mkdirSync(path.join(folder(), `zero/fresh/${name}`), { recursive: true });
    writeFileSync(path.join(folder(), `zero/fresh/${name}/index.html`), 'old');
  }
  await open();
  expect(await ask('/a')).toMatchObject({ status: 200, body: '<p>/a</p>' });
  await expect.poll(() => readdirSync(folder())).toEqual(['apt', 'current', 'one']);
});

test('a part of a page cannot be asked for: the whole comes', async () => {
  for (const range of ['bytes=0-3', 'bytes=-1', 'bytes=9999999-', 'bytes=0-1,2-3', 'x']) {
    expect(await ask('/a', { headers: { Range: range } })).toMatchObject({ status: 200, body: '<p>/a</p>' });
  }
});

test('until forms are taken, what is posted has to wait', async () => {
  expect(await ask('/a', { method: 'POST' })).toMatchObject({ status: 503, headers: { 'retry-after': '30' } });
});

test('pages are read and nothing else', async () => {
  openFormDesk({ takes: () => false, byMachines: () => false, receive: () => Promise.reject(new Error('No form is here')) });
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']) {
    expect(await ask('/a', { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  }
  expect(await ask('/a', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  expect(await send('JUMP /a HTTP/1.1\r\nHost: x\r\n\r\n')).toMatch(/^HTTP\/1.1 400/);
  expect(await send('CONNECT /a HTTP/1.1\r\nHost: x\r\n\r\n')).toBe('');
});

test('an address that no link of the portal has is refused before anything else sees it', async () => {
  for (const target of ['http://evil.example/a', 'http://me@localhost/a', 'http://localhost//evil.example', 'http://localhost/a%00', '*', '/a%00', '/a%2f..%2fb', '/../a', '/a/../b', '//evil.example', '/%', '/\\a']) {
    expect(await send(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1.1 400/);
  }
  expect(await send('GET /a\u0000b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1.1 400/);
  expect(asked).toEqual([]);
});

test('an address may be written with our own host, which then counts and no other', async () => {
  const line = (target: string, host = 'x') => send(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  close();
  await open({ newsroom: { host: 'toasoan.example' } });
  expect(await line('http://localhost/a')).toMatch(/^HTTP\/1.1 200[^]*<p>\/a<\/p>$/);
  expect(await line('HTTPS://LOCALHOST?q')).toMatch(/^HTTP\/1.1 200[^]*<p>\/<\/p>$/);
  expect(await line('http://localhost/admin', 'toasoan.example')).toMatch(/^HTTP\/1.1 404/);
  expect(await line('http://toasoan.example/admin')).toMatch(/^HTTP\/1.1 200[^]*<p>\/admin<\/p>$/);
});

test.each([['two hosts', 'Host: a\r\nHost: b\r\n'], ['an empty host', 'Host:\r\n'], ['a host that is an address', 'Host: a/b\r\n'], ['no host', '']])('a request with %s is refused', async (_what, hosts) => {
  await ask('/a');
  for (const path of ['/a', '/admin']) expect(await send(`GET ${path} HTTP/1.1\r\n${hosts}Connection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400 /);
  expect(asked).toEqual(['/a']);
});

const posted = { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' };
test.each([
  ['a long body of a stranger', '/api/users/login', { ...posted, 'Content-Length': '70000' }, 401],
  ['a long form of a stranger', '/api/media', { ...posted, 'Content-Type': 'multipart/form-data; boundary=x', 'Content-Length': '70000' }, 401],
  ['a form of unknown length of a stranger', '/api/media', { ...posted, 'Content-Type': 'multipart/form-data; boundary=x', 'Transfer-Encoding': 'chunked' }, 401],
  ['what an official sends of unknown length', '/api/news', { ...posted, Authorization: 'known', 'Transfer-Encoding': 'chunked' }, 411],
  ['a longer body of an official than any', '/api/news', { ...posted, Authorization: 'known', 'Content-Length': '9000000' }, 413],
  ['what a stranger asks of the screens', '/admin', { ...posted, 'Content-Length': '0' }, 403],
])('%s is refused before it is read', async (_what, path, headers, status) => {
  const answer = await ask(path, { method: 'POST', headers });
  expect([answer.status, answer.headers['www-authenticate']]).toEqual([status, status === 401 ? 'JWT' : undefined]);
  expect(asked).toEqual([]);
});

test('what strangers may send goes through, and officials send more', async () => {
  expect((await ask('/api/users/login', { method: 'POST', headers: { ...posted, 'Content-Length': '0' } })).status).toBe(200);
  expect((await ask('/admin', { method: 'POST', headers: { ...posted, Authorization: 'known', 'Content-Length': '0' } })).status).toBe(200);
  expect(asked).toEqual(['/api/users/login', '/admin']);
});

test('thousands of queries on one page are one page', { timeout: 30_000 }, async () => {
  for (let batch = 0; batch < 20; batch += 1) {
    const answers = await Promise.all(Array.from({ length: 100 }, (_, index) => ask(`/a?utm=${batch * 100 + index}`)));
    for (const { body } of answers) expect(body).toBe('<p>/a</p>');
  }
  expect(asked).toEqual(['/a']);
});

test('a page that reads its query answers each reader with their own', async () => {
  const answers = await Promise.all(Array.from({ length: 200 }, (_, index) => ask(`/reads?q=${index}`, { headers: { 'X-Forwarded-For': `192.0.2.${index}` } })));
  expect(answers.map(({ body }) => body)).toEqual(answers.map((_, index) => `<p>/reads?q=${index}</p>`));
  expect((await ask('/reads')).body).toBe('<p>/reads</p>');
});

test('contradictory lists of encodings get a form that the reader can read', async () => {
  await ask('/a');
  await expect.poll(async () => (await ask('/a', { headers: { 'Accept-Encoding': 'br' } })).headers['content-encoding']).toBe('br');
  const chosen = async (accepted: string | string[]) => (await ask('/a', { headers: { 'Accept-Encoding': accepted } })).headers['content-encoding'];
  expect(await chosen('gzip;q=0, *')).toBe('br');
  expect(await chosen('br;q=0, gzip')).toBe('gzip');
  expect(await chosen(['gzip', 'br;q=0'])).toBe('gzip');
  expect(await chosen('identity;q=0, *;q=0')).toBeUndefined();
  expect(await chosen('gzip;q=2, ;;;, br;q=x')).toMatch(/br|gzip/);
  expect(await chosen('compress, zstd')).toBeUndefined();
});

test('who sends half a request or reads nothing holds up nobody', async () => {
  await ask('/long');
  const before = process.memoryUsage.rss();
  const idle: Socket[] = [];
  for (let index = 0; index < 100; index += 1) {
    const half = connect(port, 'localhost');
    half.write('GET /a HTTP/1.1\r\nHo');
    const deaf = connect(port, 'localhost').pause();
    deaf.write('GET /long HTTP/1.1\r\nHost: x\r\n\r\n');
    idle.push(half, deaf);
  }
  expect((await ask('/a')).status).toBe(200);
  // One page for all: a hundred that do not read it would need 500 MB if each had a copy.
  expect(process.memoryUsage.rss() - before).toBeLessThan(250 * 1024 * 1024);
  for (const socket of idle) socket.destroy();
});

test('a failure of Next is answered in words', async () => {
  const { status, body } = await ask('/admin/breaks');
  expect(status).toBe(500);
  expect(body).toContain('<html lang="vi">');
});

test('a page that cannot be made anew is that of before and says so, also to who has it, until it can be', async () => {
  const first = await ask('/news');
  expect(first.headers).not.toHaveProperty('x-page');
  broken = true;
  dropPages(['news']);
  expect(await ask('/news')).toMatchObject({ status: 200, headers: { 'x-page': 'stale' }, body: '<p>/news</p>' });
  expect(await ask('/news', { headers: { 'If-None-Match': first.headers.etag ?? '' } })).toMatchObject({ status: 304, headers: { 'x-page': 'stale' } });
  broken = false;
  await expect.poll(async () => (await ask('/news')).headers['x-page']).toBeUndefined();
});

test('a page that cannot be sent is a failure in words, and holds nobody up', async () => {
  const files = new PageFiles(folder(), 'one');
  await files.write('/odd', toPage({ status: 200, contentType: 'text/html\n', immutable: false, readsQuery: false, tags: new Set(), body: Buffer.from('x') }));
  close();
  await open();
  for (let again = 0; again < 2; again += 1) expect(await ask('/odd')).toMatchObject({ status: 500, body: expect.stringContaining('<html lang="vi">') });
});

test('a page is read by who gets it, and not by who asks for its headers alone', async () => {
  await ask('/news');
  takeReads();
  const plain = async (method: string) => {
    const socket = connect(port, 'localhost');
    socket.write(`${method} /news HTTP/1.1\r\nHost: x\r\n\r\n`);
    await once(socket, 'data');
    socket.destroy();
  };
  for (const method of ['HEAD', 'GET']) {
    await ask('/news', { method });
    await ask('/news?utm=1', { method });
    // Answered on the connection itself.
    await plain(method);
  }
  // Once more where it is made anew.
  dropPages(['news']);
  await ask('/news', { method: 'HEAD' });
  expect([...takeReads()]).toEqual([['/news', 3]]);
  dropPages(['news']);
  await ask('/news');
  expect([...takeReads()]).toEqual([['/news', 1]]);
});

test("one reader's cookies change nothing for another", async () => {
  await ask('/a', { headers: { Cookie: '__prerender_bypass=forged; payload-token=x' } });
  const { headers, body } = await ask('/a');
  expect(body).toBe('<p>/a</p>');
  expect(headers['set-cookie']).toBeUndefined();
  expect((await ask('/a', { headers: { Cookie: '__prerender_bypass=known' } })).headers['cache-control']).toBe('private, no-store');
  expect((await ask('/a')).headers['cache-control']).toBe('public, no-cache');
});

test('what an official sees in a preview, at whatever address, is kept apart as what is one person’s', async () => {
  const preview = await ask('/a', { headers: { Cookie: '__prerender_bypass=known' } });
  expect(preview.headers).toMatchObject({ 'cross-origin-opener-policy': 'same-origin', 'cache-control': 'private, no-store', 'referrer-policy': 'same-origin', 'x-robots-tag': 'noindex, nofollow, noarchive' });
  expect((await ask('/a')).headers).not.toHaveProperty('cross-origin-opener-policy');
});

/** Holds up the pages under `/held`; gives what lets them go. */
function hold(): () => void {
  let release = () => {};
  held = new Promise((resolve) => (release = resolve));
  return release;
}

test('one client that asks for many pages and hangs up keeps nobody else from theirs', async () => {
  const release = hold();
  const sockets = Array.from({ length: 300 }, () => connect(port, 'localhost'));
  for (const [index, socket] of sockets.entries()) socket.write(`GET /held-${index} HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 198.51.100.7\r\n\r\n`);
  await expect.poll(() => asked.length).toBe(8);
  expect(await ask('/held-more', { headers: { 'X-Forwarded-For': '198.51.100.7' } })).toMatchObject({ status: 429, headers: { 'retry-after': '10', 'cache-control': 'no-store' } });
  expect(await ask('/api/open/v1/vi/held', { headers: { 'X-Forwarded-For': '198.51.100.7' } })).toMatchObject({ status: 429, headers: { 'content-type': expect.stringContaining('problem+json') } });
  const other = ask('/a', { headers: { 'X-Forwarded-For': '198.51.100.8' } });
  for (const socket of sockets) socket.end();
  await Promise.all(sockets.map((socket) => once(socket.resume(), 'close')));
  release();
  expect(await other).toMatchObject({ status: 200, body: '<p>/a</p>' });
  expect(asked.slice(8)).toEqual(['/a']);
});

test('a cache in front may hold what is fresh, and nothing that a change has overtaken; it drops all that another build has made', async () => {
  const orders: unknown[] = [];
  const cache = createServer(async (req, res) => {
    orders.push(JSON.parse(await text(req)));
    res.end();
  }).listen(0);
  await once(cache, 'listening');
  const place = cache.address();
  const purgeUrl = `http://localhost:${typeof place === 'object' ? place?.port : ''}/`;
  const reopen = async (build: string) => {
    close();
    await open({ purgeUrl, build });
  };
  for (const build of ['one', 'two']) {
    orders.length = 0;
    await reopen(build);
    await expect.poll(() => orders).toEqual([{ tags: ['every-page'] }]);
  }

  const release = hold();
  const overtaken = ask('/held');
  await expect.poll(() => asked).toEqual(['/held']);
  dropPages(['news']);
  release();
  expect((await overtaken).headers).not.toHaveProperty('cdn-cache-control');
  expect((await ask('/held')).headers).toMatchObject({ 'cdn-cache-control': 'public, max-age=86400', 'surrogate-key': 'every-page news' });
  await expect.poll(() => orders).toEqual([{ tags: ['every-page'] }, { tags: ['news', 'many-tags'] }]);
  cache.close();
});

test.each([
  ['DELETE of a page', '/a', { method: 'DELETE' }, 405],
  ['PUT to an English page', '/en/a', { method: 'PUT' }, 405],
  ['fields that are too long', '/admin', { headers: { Cookie: 'a'.repeat(20_000) } }, 431],
  ['a body of unknown length', '/api/news', { method: 'POST', headers: { Authorization: 'known', 'Transfer-Encoding': 'chunked' } }, 411],
  ['a body that is too long', '/api/news', { method: 'POST', headers: { Authorization: 'known', 'Content-Length': '9000000', 'Accept-Language': 'en' } }, 413],
  ['what another site sends', '/api/users/login', { method: 'POST', headers: { 'Sec-Fetch-Site': 'cross-site' } }, 403],
] as const)('%s is refused in words, with the policy of readers’ pages', async (_what, path, sent, status) => {
  const answer = await ask(path, sent);
  const isEnglish = path.startsWith('/en') || ('headers' in sent && 'Accept-Language' in sent.headers);
  expect(answer).toMatchObject({ status, headers: { 'content-type': `${path.startsWith('/api') ? 'application/json' : 'text/html'}; charset=utf-8`, 'content-security-policy': expect.stringContaining("default-src 'none'"), 'x-frame-options': 'DENY' } });
  if (path.startsWith('/api')) expect(JSON.parse(answer.body)).toEqual({ errors: [{ message: expect.stringMatching(isEnglish ? /too long/ : /độ dài|từ cổng/) }] });
  else expect(answer.body).toMatch(new RegExp(`<html lang="${isEnglish ? 'en' : 'vi'}">[^]*<h1>.+</h1><p>.+</p>`));
});
