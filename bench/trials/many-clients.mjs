import { once } from 'node:events';
import { createServer, request } from 'node:http';

/**
 * Opens a proxy in front of the portal for which each request is of another client, and comes from a page of the portal,
 * as a browser would say. Counts the answers by their status.
 */
export async function openManyClients(port, portal) {
  const statuses = {};
  let client = 0;
  const server = createServer((req, res) => {
    client += 1;
    const headers = { ...req.headers, 'x-forwarded-for': `10.${(client >> 16) & 255}.${(client >> 8) & 255}.${client & 255}`, 'sec-fetch-site': 'same-origin', ...(req.method === 'POST' ? { origin: `http://localhost:${port}` } : {}) };
    const passed = request({ port: portal, host: 'localhost', method: req.method, path: req.url, headers }, (answer) => {
      statuses[answer.statusCode] = (statuses[answer.statusCode] ?? 0) + 1;
      if (answer.statusCode === 500) console.log(`500: ${req.method} ${req.url}`);
      res.writeHead(answer.statusCode, answer.headers);
      answer.pipe(res);
    });
    passed.on('error', () => res.destroy());
    req.pipe(passed);
  }).listen(port);
  await once(server, 'listening');
  return {
    site: `http://localhost:${port}`,
    statuses,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
