import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { boundConnections } from './bound-connections';
import { openFastPath } from './fast-path';

const most = 4;
const get = (path: string, ...fields: string[]) => [`GET ${path} HTTP/1.1`, 'Host: x', ...fields, '', ''].join('\r\n');
let server: Server;
let lines: unknown[];
let open: Socket[];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  [lines, open] = [[], []];
  server = createServer((_req, res) => res.end('by the server'));
  boundConnections(server, pino({ base: undefined, timestamp: false }, { write: (line) => lines.push(JSON.parse(line)) }), most);
  openFastPath(server, ({ address }) => (address === '/page' ? { status: 200, head: ['Content-Length', '4'], body: Buffer.from('page') } : undefined));
  await once(server.listen(0), 'listening');
});
afterEach(() => {
  vi.useRealTimers();
  for (const socket of open) socket.destroy();
  server.close().closeAllConnections();
});

/** Connects and sends some bytes. */
function send(bytes: string): Socket {
  const address = server.address();
  const socket = connect(typeof address === 'object' && address ? address.port : 0, 'localhost').setEncoding('latin1');
  socket.write(bytes);
  return socket;
}

const countOpen = () => promisify<number>((done) => server.getConnections(done))();

/** Opens a connection that sends some bytes and stays open. */
async function stay(bytes: string): Promise<void> {
  // Whoever has just been answered may not be gone yet.
  await expect.poll(countOpen).toBeLessThan(most);
  const taken = once(server, 'connection');
  open.push(send(bytes));
  await taken;
}

/** Asks on a connection of its own; gives what comes back, which is nothing where that is refused. */
const ask = (): Promise<string> => text(send(get('/other', 'Connection: close'))).catch(() => '');

test('connections of every kind count, and who comes beyond the bound is hung up on until one of them ends', async () => {
  await stay(get('/page'));
  await stay(get('/other'));
  await stay('GET /page HT');
  expect(await ask()).toContain('by the server');
  await stay('');
  expect(await ask()).toBe('');
  for (const socket of [...open]) {
    socket.destroy();
    await expect.poll(ask).toContain('by the server');
    await stay(get('/page'));
    expect(await ask()).toBe('');
  }
});

test('the log says at once that connections are refused, and after that no more than once in a minute', async () => {
  for (let taken = 0; taken < most; taken += 1) await stay(get('/page'));
  expect(lines).toEqual([]);
  const line = { level: 40, msg: 'Too many connections are open: new ones are refused', open: most };
  for (let refused = 0; refused < 10; refused += 1) await ask();
  expect(lines).toEqual([{ ...line, refused: 1 }]);
  vi.advanceTimersByTime(60_000);
  for (let refused = 0; refused < 5; refused += 1) await ask();
  expect(lines).toEqual([{ ...line, refused: 1 }, { ...line, refused: 10 }]);
});
