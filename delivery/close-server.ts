import type { Server } from 'node:http';
import { pause } from '@/lib/pause';
import type { FastPath } from './fast-path';

/**
 * Ends a server: who is idle is hung up on at once, and every answer is the last of its connection. Holds once all
 * connections are gone, or when `patience`, in milliseconds, is at an end: then they are cut.
 */
export async function closeServer(server: Server, fastPath: FastPath | undefined, patience: number): Promise<void> {
  server.prependListener('request', (_req, res) => {
    res.shouldKeepAlive = false;
  });
  const closed = new Promise((resolve) => server.close(resolve));
  fastPath?.closeIdle();
  // An answer that was under way promised its reader a connection that stays.
  const sweep = setInterval(() => server.closeIdleConnections(), 100);
  await Promise.race([closed, pause(patience)]);
  clearInterval(sweep);
  server.closeAllConnections();
}
