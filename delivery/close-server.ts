import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { pause } from '@/lib/pause';
import type { FastPath } from './fast-path';

/** How long who is idle may still ask once the server closes, in milliseconds: what they asked before they knew is on its way (RFC 9112, 9.5). */
const onItsWay = 1000;

/**
 * Makes what ends a server; called before the server listens. From then on nobody connects, and every answer is the last
 * of its connection; who is still idle after a second is hung up on. Holds once all connections are gone, or when
 * `patience`, in milliseconds, is at an end: then they are cut.
 */
export function createClosing(server: Server): (fastPath: FastPath | undefined, patience: number) => Promise<void> {
  /** How many answers are under way on each connection. */
  const underWay = new Map<Socket, number>();
  server.on('connection', (socket: Socket) => {
    underWay.set(socket, 0);
    socket.once('close', () => underWay.delete(socket));
  });
  server.prependListener('request', ({ socket }, res) => {
    underWay.set(socket, (underWay.get(socket) ?? 0) + 1);
    res.once('close', () => {
      const answers = underWay.get(socket);
      if (answers !== undefined) underWay.set(socket, answers - 1);
    });
  });
  let hangsUp = false;
  // Node's own takes an answer for over once its last bytes wait to be sent, and cuts it off from who reads slowly.
  server.closeIdleConnections = () => {
    if (!hangsUp) return;
    for (const [socket, answers] of underWay) if (answers === 0 && socket.writableLength === 0) socket.destroy();
  };

  return async (fastPath, patience) => {
    server.prependListener('request', (_req, res) => {
      res.shouldKeepAlive = false;
    });
    fastPath?.leaveToServer();
    const closed = new Promise((resolve) => server.close(resolve));
    const deadline = pause(patience);
    await Promise.race([closed, deadline, pause(onItsWay)]);
    hangsUp = true;
    fastPath?.closeIdle();
    // An answer that was under way promised its reader a connection that stays.
    const sweep = setInterval(() => server.closeIdleConnections(), 100);
    await Promise.race([closed, deadline]);
    clearInterval(sweep);
    server.closeAllConnections();
  };
}
