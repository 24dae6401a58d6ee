import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openFastPath, type FastPath } from './fast-path';
import { compressPage, toPage } from './page';
import type { PlainRequest } from './plain-request';
import { createAnswers, createSend } from './send';

const page = toPage({ status: 200, contentType: 'text/html; charset=utf-8', immutable: false, tags: new Set(), readsQuery: false, body: Buffer.from('<p>Sở</p>'.repeat(50)) });
const answerWith = createAnswers(() => ({ 'X-Of': 'the portal' }));
const send = createSend(answerWith);
let fast: Server, usual: Server, fastPath: FastPath;
let onSocket: string[], byServer: string[];

function listener(req: IncomingMessage, res: ServerResponse): void {
  byServer.push(`${req.method} ${req.url}`);
  if (req.url === '/page') send(req, res, page);
  else if (req.method === 'POST') void text(req).then((body) => res.end(`got ${body.length}`));
  else res.writeHead(404).end('none');
}

function ready(request: PlainRequest) {
  if (request.address === '/breaks') throw new Error('broken');
  if (request.address !== '/page') return undefined;
  onSocket.push(`${request.method} ${request.address}`);
  return answerWith(page, request.wishes);
}

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
};

/** Sends pieces one after the other, each when the last was read, and gives all that comes back until the server hangs up. */
async function exchange(server: Server, ...pieces: (string | Buffer)[]): Promise<string> {
  const accepted: Promise<Socket[]> = once(server, 'connection');
  const socket = connect(portOf(server), 'localhost').setEncoding('latin1').setNoDelay();
  const [peer] = await accepted;
  let sent = 0;
  for (const piece of pieces) {
    sent += Buffer.byteLength(piece);
    socket.write(piece);
    do await setTimeout(10);
    while (peer && !peer.destroyed && peer.bytesRead < sent);
  }
  return text(socket);
}
const get = (path: string, ...fields: string[]) => [`GET ${path} HTTP/1.1`, 'Host: x', ...fields, '', ''].join('\r\n');
const last = get('/none', 'Connection: close');
const undated = (answer: string) => answer.replace(/Date: [^\r]+/g, 'Date');

beforeAll(() => compressPage(page));
beforeEach(async () => {
  [onSocket, byServer] = [[], []];
  [fast, usual] = [createServer(listener), createServer(listener)];
  for (const server of [fast, usual]) server.keepAliveTimeout = 75_000;
  fastPath = openFastPath(fast, ready);
  await Promise.all([fast, usual].map((server) => once(server.listen(0), 'listening')));
});
afterEach(() => {
  for (const server of [fast, usual]) server.close().closeAllConnections();
});

test.each([
  ['a page', get('/page')],
  ['a page in gzip', get('/page', 'accept-encoding: gzip')],
  ['the head of a page', get('/page', 'ACCEPT-ENCODING:  br ').replace('GET', 'HEAD')],
  ['a page that the reader has', get('/page', `If-None-Match: "${page.etag}-br"`)],
])('%s is the same on the fast path as from the server', async (_, request) => {
  const answer = await exchange(fast, request, request, last);
  expect(onSocket).toHaveLength(2);
  expect(byServer).toEqual(['GET /none']);
  expect(undated(answer)).toBe(undated(await exchange(usual, request, request, last)));
  expect(Math.abs(Date.parse(/Date: ([^\r]+)/.exec(answer)?.[1] ?? '') - Date.now())).toBeLessThan(3000);
});

test.each<[string, (string | Buffer)[]]>([
  ['two requests in one piece', [get('/page') + get('/page'), last]],
  ['a request in two pieces', ['GET /page HT', 'TP/1.1\r\nHost: x\r\n\r\n', last]],
  ['a cookie', [get('/page', 'Cookie: a=b'), last]],
  ['a connection that is to be closed', [get('/page', 'Connection: close')]],
  ['HTTP/1.0', ['GET /page HTTP/1.0\r\nHost: x\r\n\r\n']],
  ['no host', ['GET /page HTTP/1.1\r\nAccept: */*\r\n\r\n']],
  ['a host that is none', [get('/page', 'Connection: keep-alive').replace('Host: x', 'Host: a/b@c'), last]],
  ['longer fields than browsers send', [get('/page', `X: ${'a'.repeat(17_000)}`), last]],
  ['two lists of encodings', [get('/page', 'Accept-Encoding: gzip', 'Accept-Encoding: br;q=0'), last]],
  ['a page with a body that is another request', [get('/page', 'Content-Length: 41') + get('/page', 'X: y').slice(0, 41), last]],
  ['chunks', [get('/page', 'Transfer-Encoding: chunked') + '0\r\n\r\n', last]],
  ['a folded field', [get('/page', 'X: a', ' b'), last]],
  ['a field without a name', [get('/page', ': a')]],
  ['a space before the colon', [get('/page', 'Content-Length : 5')]],
  ['letters beyond ASCII', [Buffer.from(get('/page', 'X: Sở')), last]],
  ['a bare line feed', ['GET /page HTTP/1.1\nHost: x\n\n', last]],
  ['an absolute address', [get('http://x/page'), last]],
  ['what breaks', [get('/breaks'), last]],
  ['bytes that are no request', ['\u0016\u0003\u0001']],
])('%s goes to the server, which answers as ever', async (_, pieces) => {
  const answer = await exchange(fast, ...pieces);
  expect(onSocket).toEqual([]);
  expect(answer).not.toBe('');
  expect(undated(answer)).toBe(undated(await exchange(usual, ...pieces)));
});

test('a long body after a page reaches the server whole', async () => {
  const body = 'x'.repeat(300_000);
  const post = `POST /form HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n`;
  expect(await exchange(fast, get('/page'), post + body.slice(0, 1000), body.slice(1000))).toMatch(/got 300000$/);
  expect([onSocket, byServer]).toEqual([['GET /page'], ['POST /form']]);
});

test('a reader who has said all gets the answer, and then the end', async () => {
  const socket = connect(portOf(fast), 'localhost').setEncoding('latin1');
  socket.end(get('/page'));
  expect(await text(socket)).toMatch(/^HTTP\/1.1 200 OK[^]*<\/p>$/);
});

test.each([false, true])('a server that closes hangs up on readers who are idle, and on one who never ends its side: %s', async (allowHalfOpen) => {
  const socket = connect({ port: portOf(fast), host: 'localhost', allowHalfOpen }).setEncoding('latin1');
  socket.write(get('/page'));
  await once(socket, 'data');
  const closed = once(fast.close(), 'close');
  fastPath.closeIdle();
  await Promise.all([once(socket, 'end'), closed]);
  socket.destroy();
});

test('a server that closes answers all itself', async () => {
  const socket = connect(portOf(fast), 'localhost').setEncoding('latin1');
  socket.write(get('/page'));
  await once(socket, 'data');
  fastPath.leaveToServer();
  socket.write(get('/page'));
  await once(socket, 'data');
  expect(onSocket).toHaveLength(1);
  expect(byServer).toEqual(['GET /page']);
  socket.destroy();
});

test('who asks while the server hangs up is answered no more', async () => {
  const accepted: Promise<Socket[]> = once(fast, 'connection');
  const socket = connect(portOf(fast), 'localhost').setEncoding('latin1');
  const [peer] = await accepted;
  socket.write(get('/page'));
  await once(socket, 'data');
  fastPath.closeIdle();
  socket.write(get('/page'));
  if (peer && !peer.destroyed) await once(peer, 'close');
  expect(onSocket).toHaveLength(1);
});

test('a reader who takes nothing is not sent more and more', async () => {
  const long = toPage({ ...page, body: Buffer.alloc(200 * 1024, 'x') });
  const deaf = createServer((req, res) => send(req, res, long));
  let sent = 0;
  openFastPath(deaf, () => {
    sent += 1;
    return answerWith(long, {});
  });
  await once(deaf.listen(0), 'listening');
  const socket = connect(portOf(deaf), 'localhost').pause();
  for (let request = 0; request < 100; request += 1) {
    socket.write(get('/long'));
    await setTimeout(2);
  }
  expect(sent).toBeLessThan(80);
  socket.destroy();
  deaf.close().closeAllConnections();
});
