import type { Server } from 'node:http';
import type { Logger } from 'pino';

/**
 * How many connections may be open at a time. Whoever opens more than a department has readers, and asks nothing, is to
 * find an end before the process has no file left for its database and its pages. nginx in front needs some dozens.
 */
const mostConnections = 10_000;

/** How long nothing more is said of refused connections, in milliseconds: whoever opens them could fill the log otherwise. */
const quiet = 60_000;

/**
 * Bounds how many connections of a server are open at a time. Node hangs up on who comes beyond (`server.maxConnections`);
 * the log says so once in a while, with how many there were since it last did.
 */
export function boundConnections(server: Server, logger: Logger, most = mostConnections): void {
  let refused = 0;
  let saidAt = -Infinity;
  server.maxConnections = most;
  server.on('drop', () => {
    refused += 1;
    const now = performance.now();
    if (now - saidAt < quiet) return;
    logger.warn({ open: most, refused }, 'Too many connections are open: new ones are refused');
    [refused, saidAt] = [0, now];
  });
}
