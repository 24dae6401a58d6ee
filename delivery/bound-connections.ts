import type { Server } from 'node:http';
import type { Logger } from 'pino';
import { createSeldom } from './seldom';

/**
 * How many connections may be open at a time. Whoever opens more than a department has readers, and asks nothing, is to
 * find an end before the process has no file left for its database and its pages. nginx in front needs some dozens.
 */
const mostConnections = 10_000;

/**
 * Bounds how many connections of a server are open at a time. Node hangs up on who comes beyond (`server.maxConnections`);
 * the log says so once in a while, with how many there were since it last did.
 */
export function boundConnections(server: Server, logger: Logger, most = mostConnections): void {
  server.maxConnections = most;
  server.on('drop', createSeldom((refused) => logger.warn({ open: most, refused }, 'Too many connections are open: new ones are refused')));
}
