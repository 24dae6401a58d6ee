import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:https';
import path from 'node:path';

/** Makes a certificate for this machine, which nobody but the trial has to believe. */
function makeCertificate(folder) {
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => path.join(folder, name));
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-keyout', key, '-out', cert], { stdio: 'ignore' });
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

/**
 * Opens a proxy in front of the portal, on TLS, for which each request is of another client, and comes from a page of the
 * portal, as a browser would say. Counts the answers by their status.
 */
export async function openManyClients(port, portal, folder) {
  const statuses = {};
  let client = 0;
  const server = createServer(makeCertificate(folder), (req, res) => {
    client += 1;
    const headers = { ...req.headers, 'x-forwarded-for': `10.${(client >> 16) & 255}.${(client >> 8) & 255}.${client & 255}`, 'sec-fetch-site': 'same-origin', ...(req.method === 'POST' ? { origin: `https://localhost:${port}` } : {}) };
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
    site: `https://localhost:${port}`,
    statuses,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
