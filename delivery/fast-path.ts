import { STATUS_CODES, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { LRUCache } from 'lru-cache';
import { readPlainRequest, type PlainRequest } from './plain-request';
import type { Answer } from './send';

/** How long a connection may stand idle before its first request, in milliseconds: as long as Node's server waits for one. */
const firstRequestWithin = 60_000;

/** Bytes that are copied behind their head at once; longer bodies go the usual way. */
const longestBody = 256 * 1024;

/** What ends when the server closes: first all is left to the server, which says of each answer that it is the last; then readers who are idle are hung up on. */
export type FastPath = { leaveToServer(): void; closeIdle(): void };

/**
 * Answers plain requests for pages that are `ready` on the connection itself, and gives a connection to `server`, which
 * knows all of HTTP, with the first request that is anything else. Must be called before the server listens (docs/decisions/0037).
 */
export function openFastPath(server: Server, ready: (request: PlainRequest) => Answer | undefined): FastPath {
  const toServer = server.listeners('connection');
  const connections = new Set<Socket>();
  const toBytes = createBytes(server.keepAliveTimeout);
  let isOver = false;

  function answerTo(request: PlainRequest): Answer | undefined {
    try {
      return ready(request);
    } catch {
      // The server says what is wrong, to the reader and in the log.
      return undefined;
    }
  }

  function accept(socket: Socket): void {
    const hangUp = (): void => void socket.destroy();
    const listeners = { data: read, end: () => void socket.end(), error: hangUp, timeout: hangUp, close: () => connections.delete(socket) };

    function read(bytes: Buffer): void {
      // It was hung up on while this was on its way.
      if (socket.writableEnded) return;
      const request = readPlainRequest(bytes);
      // Who does not take what was sent is for the server, which then stops reading.
      const answer = request && !isOver && socket.writableLength === 0 ? answerTo(request) : undefined;
      if (request && answer && (answer.body?.length ?? 0) <= longestBody) {
        if (socket.timeout !== server.keepAliveTimeout) socket.setTimeout(server.keepAliveTimeout);
        socket.write(toBytes(answer, request.method));
      } else passOn(bytes);
    }

    function passOn(bytes: Buffer): void {
      for (const [event, listener] of Object.entries(listeners)) socket.off(event, listener);
      connections.delete(socket);
      socket.setTimeout(0).pause();
      for (const listener of toServer) Reflect.apply(listener, server, [socket]);
      socket.unshift(bytes);
      socket.resume();
    }

    connections.add(socket);
    for (const [event, listener] of Object.entries(listeners)) socket.on(event, listener);
    socket.setTimeout(firstRequestWithin);
  }

  server.removeAllListeners('connection').on('connection', accept);
  return {
    leaveToServer() {
      isOver = true;
    },
    closeIdle() {
      // Whoever has vanished never ends its side.
      for (const socket of connections) socket.destroySoon();
    },
  };
}

/** Makes what writes an answer as RFC 9112, 4 has it. Whole answers are kept until the second is over of which their date tells. */
function createBytes(keepAlive: number): (answer: Answer, method: PlainRequest['method']) => Buffer | string {
  const made = new LRUCache<Buffer, Buffer>({ max: 100 });
  let date = '';
  let until = 0;

  return ({ status, head, body }, method) => {
    const now = Date.now();
    if (now >= until) {
      made.clear();
      [date, until] = [new Date(now).toUTCString(), now - (now % 1000) + 1000];
      // Nobody else may ask for a while.
      setTimeout(() => made.clear(), until - now).unref();
    }
    const kept = method === 'GET' && status === 200 && body ? made.get(body) : undefined;
    if (kept) return kept;
    let text = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n`;
    for (let at = 0; at < head.length; at += 2) text += `${head[at]}: ${head[at + 1]}\r\n`;
    text += `Date: ${date}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${Math.floor(keepAlive / 1000)}\r\n\r\n`;
    if (method === 'HEAD' || !body) return text;
    const bytes = Buffer.concat([Buffer.from(text, 'latin1'), body]);
    if (status === 200) made.set(body, bytes);
    return bytes;
  };
}
