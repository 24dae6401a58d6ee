import { createServer, type Server } from 'node:http';
import type { Logger } from 'pino';
import type { Metrics } from './metrics';
import type { Handler } from './render';

/** `next` answers whether the portal is ready. */
type Watched = { metrics: Metrics; next: Handler; logger: Logger };

/**
 * Makes the server that those who run the portal ask: `/metrics` for Prometheus, `/healthz` and `/healthz/live`. It is
 * one of its own, so that a port can be closed to the world and so that readers cannot hold it up.
 */
export function createWatchServer({ metrics, next, logger }: Watched): Server {
  return createServer((req, res) => {
    const answer = async () => {
      if (req.method !== 'GET' && req.method !== 'HEAD') return void res.writeHead(405, { Allow: 'GET, HEAD' }).end();
      if (req.url === '/metrics') return void res.writeHead(200, { 'Content-Type': metrics.registry.contentType }).end(await metrics.registry.metrics());
      if (req.url === '/healthz/live') return void res.writeHead(200, { 'Content-Type': 'text/plain' }).end('live\n');
      if (req.url === '/healthz') return next(req, res);
      res.writeHead(404).end();
    };
    answer().catch((error: unknown) => {
      logger.error({ err: error }, 'The measures could not be told');
      if (res.headersSent) res.destroy();
      else res.writeHead(500).end();
    });
  });
}
