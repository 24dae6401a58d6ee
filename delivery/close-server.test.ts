import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import { createClosing } from './close-server';

let server: Server;
let socket: Socket;
let closeServer: ReturnType<typeof createClosing>;
let last: ServerResponse | undefined;

/** More than a connection takes while its reader reads nothing. */
const large = Buffer.alloc(64 * 1024 * 1024, 'x');

/** Asks on the one connection; `/slow` is answered after a while, `/never` never, `/large` at length. */
const ask = (path: string) => socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`);

beforeEach(async () => {
  server = createServer(async (req, res) => {
    last = res;
    if (req.url === '/never') return;
    if (req.url === '/slow') await setTimeout(200);
    res.end(req.url === '/large' ? large : `<${req.url}>`);
  });
  server.keepAliveTimeout = 75_000;
  closeServer = createClosing(server);
  await once(server.listen(0), 'listening');
  const address = server.address();
  socket = connect(typeof address === 'object' && address ? address.port : 0, 'localhost').setEncoding('latin1');
});

test('an answer that is under way goes out, and its connection ends with it', async () => {
  ask('/slow');
  await once(server, 'request');
  const begun = Date.now();
  const [answer] = await Promise.all([text(socket), closeServer(undefined, 10_000)]);
  expect(answer).toMatch(/<\/slow>/);
  expect(Date.now() - begun).toBeLessThan(5000);
});

test('who asks on is told that the answer is the last', async () => {
  ask('/slow');
  await once(server, 'request');
  const closed = closeServer(undefined, 10_000);
  ask('/next');
  const answer = await text(socket);
  expect(answer).toMatch(/keep-alive[^]*<\/slow>[^]*Connection: close[^]*<\/next>/);
  await closed;
});

test('who was idle is still answered what they asked before they knew, and told that it is the last', async () => {
  ask('/');
  await once(socket, 'data');
  const closed = closeServer(undefined, 10_000);
  await setTimeout(100);
  ask('/next');
  expect(await text(socket)).toMatch(/Connection: close[^]*<\/next>/);
  await closed;
});

test('nobody holds a server open for longer than it has patience', async () => {
  ask('/never');
  await once(server, 'request');
  const gone = once(socket.resume(), 'close');
  const begun = Date.now();
  await closeServer(undefined, 300);
  await gone;
  expect(Date.now() - begun).toBeLessThan(5000);
});

test('who reads slowly gets the whole of an answer that was made before the server closed', async () => {
  socket.pause();
  ask('/large');
  await once(server, 'request');
  expect([last?.writableEnded, last?.writableFinished]).toEqual([true, false]);
  const closed = closeServer(undefined, 10_000);
  await setTimeout(400);
  const received = await text(socket);
  expect(received.length).toBeGreaterThan(large.length);
  await closed;
});

test('nobody is waited for who has sent half a request', async () => {
  socket.write('GET / HTTP/1.1\r\nHost');
  await once(server, 'connection');
  const begun = Date.now();
  await closeServer(undefined, 10_000);
  expect(Date.now() - begun).toBeLessThan(5000);
});

test('who asks nothing more is hung up on', async () => {
  ask('/');
  await once(socket, 'data');
  const begun = Date.now();
  await closeServer(undefined, 10_000);
  expect(Date.now() - begun).toBeLessThan(5000);
});
