import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:https';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';

/** Makes a certificate for this machine, which nobody but the trial has to believe. */
function makeCertificate(folder) {
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => path.join(folder, name));
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-keyout', key, '-out', cert], { stdio: 'ignore' });
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

/** Puts what is true now in the place of its names, in an address, a body or a cookie. */
const fill = (given, values) => Object.entries(values).reduce((text, [name, value]) => text.replaceAll(name, value), given);

/** Writes a path as browsers do (WHATWG URL): the portal refuses others unread, and a scanner encodes what it need not. */
function respell(address) {
  const [place, ...query] = address.split('?');
  try {
    return [encodeURI(decodeURIComponent(place)), ...query].join('?');
  } catch {
    return address;
  }
}

/**
 * Opens a proxy in front of the portal, on TLS, for which each request is of another client, and comes from a page of the
 * portal, as a browser would say. Counts the answers by their status. `watch` begins a count of its own; what it is given
 * makes what the next request is about, each time that one was taken: an item that waits, the time of its last version.
 */
export async function openManyClients(port, portal, folder) {
  const statuses = {};
  let client = 0;
  let watched;
  let forbidden;

  async function renew() {
    if (!watched?.renew || !watched.isSpent) return;
    watched.isSpent = false;
    watched.values = await watched.renew();
  }

  function note({ method, url }, status) {
    statuses[status] = (statuses[status] ?? 0) + 1;
    if (status === 500) console.log(`500: ${method} ${url}`);
    if (!watched) return;
    watched.answers.push(status);
    watched.isSpent ||= watched.renewsAlways || status < 400;
  }

  async function pass(req, res) {
    const sent = await buffer(req);
    if (forbidden?.test(req.url)) return void res.writeHead(403).end();
    await renew();
    const values = watched?.values ?? {};
    const body = Object.keys(values).length > 0 ? Buffer.from(fill(sent.toString('utf8'), values)) : sent;
    client += 1;
    const headers = { ...req.headers, 'x-forwarded-for': `10.${(client >> 16) & 255}.${(client >> 8) & 255}.${client & 255}`, 'sec-fetch-site': 'same-origin', ...(req.method === 'GET' ? {} : { origin: `https://localhost:${port}`, 'content-length': body.length }) };
    delete headers['transfer-encoding'];
    // wapiti asks for Brotli, reads none, and would find no link in a page.
    delete headers['accept-encoding'];
    if (headers.cookie) headers.cookie = fill(headers.cookie, values);
    const passed = request({ port: portal, host: 'localhost', method: req.method, path: respell(fill(req.url, values)), headers }, (answer) => {
      note(req, answer.statusCode);
      res.writeHead(answer.statusCode, answer.headers);
      answer.pipe(res);
    });
    passed.on('error', () => res.destroy());
    passed.end(body);
  }

  const server = createServer(makeCertificate(folder), (req, res) => {
    pass(req, res).catch((error) => {
      console.error(error);
      res.destroy();
    });
  }).listen(port);
  await once(server, 'listening');
  return {
    site: `https://localhost:${port}`,
    statuses,
    /** Gives the list of the statuses that are answered from now on. */
    watch({ renew, renewsAlways = false } = {}) {
      watched = { renew, renewsAlways, isSpent: true, values: {}, answers: [] };
      return watched.answers;
    },
    /** Keeps everybody from addresses like these from now on. */
    forbid(pattern) {
      forbidden = pattern;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
