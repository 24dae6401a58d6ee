// `npm run trial:scan`: a web scanner (wapiti) over all pages, and sqlmap on every form and parameter, those of the newsroom
// signed in; nothing may be found. Needs a build, and Debian's packages wapiti and sqlmap.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { signInFirst } from '../newsroom.mjs';
import { closeAll, folder, servePortal, setUp } from '../portal.mjs';
import { listForms } from './forms.mjs';
import { openManyClients } from './many-clients.mjs';

const port = 3650;
const portal = `http://localhost:${port}`;
/** For the crawl, and for each kind of attack. */
const minutes = Number(process.env.MINUTES ?? 10);
/** What looks for holes by itself; the others need a list or a server from the internet. */
const modules = 'backup,blindsql,cookieflags,crlf,csp,csrf,exec,file,htaccess,http_headers,methods,permanentxss,redirect,shellshock,sql,xss';

/** What wapiti holds against every portal like this one, and why it is no hole. */
const explained = {
  'Lack of anti CSRF token': 'posts from other sites are refused by what the browser says of them, and readers have no session (docs/decisions/0028)',
  'X-XSS-Protection is not set': 'browsers have given up that filter, and with it on some could be made to leak',
};

async function run(command, args) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [printed] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return printed;
}

/** Gives what wapiti calls a vulnerability or an anomaly. */
async function scan(site) {
  const report = path.join(folder, 'wapiti.json');
  await run('wapiti', ['-u', `${site}/`, '--scope', 'domain', '-m', modules, '-f', 'json', '-o', report, '--flush-session', '--no-bugreport', '--verify-ssl', '0', '--max-scan-time', String(minutes * 60), '--max-attack-time', String(minutes * 60), '-v', '0']);
  const { vulnerabilities, anomalies, infos } = JSON.parse(readFileSync(report, 'utf8'));
  console.log(`wapiti: ${infos.crawled_pages_nbr ?? 'all'} pages`);
  const found = Object.entries({ ...vulnerabilities, ...anomalies }).flatMap(([kind, all]) => all.map((one) => ({ kind, ...one })));
  for (const [info, why] of Object.entries(explained)) console.log(`wapiti: ${found.filter((one) => one.info === info).length} times "${info}": ${why}`);
  return found.filter(({ info }) => !(info in explained)).map(({ kind, info, path: place, parameter }) => `${kind}: ${info} ${place} ${parameter ?? ''}`);
}

/** What readers' programs and the newsroom ask for besides pages and forms. */
const addresses = [
  '/tim-kiem?q=so&kind=news&topic=1&division=1&year=2007&page=1', '/en/search?q=visit&page=2', '/tim-kiem/goi-y?q=so', '/y-kien-chi-dao?state=open',
  '/api/open/v1/vi/news?page=1&perPage=5', '/api/open/v1/en/directives?page=1&perPage=5', '/api/open/v1/vi/questions?page=1', '/preview/news/1?path=/tin-tuc', '/api/users/openid/callback?code=a&state=b',
];
const rest = ['/api/news?where[title][like]=so&sort=-publishedAt&limit=2&page=1&depth=0&locale=vi&draft=true', '/api/addresses?where[path][equals]=so&sort=path', '/api/trail?where[action][in]=login&limit=3', '/api/news/1?depth=0&draft=true', '/api/media?where[alt][contains]=a&sort=alt', '/api/missed-searches?sort=-count&where[query][like]=a'];
const posts = [['/api/users/login', { email: 'quantri@congso.local', password: 'x' }], ['/api/users/forgot-password', { email: 'a@example.vn' }], ['/api/users/reset-password', { token: 'x', password: 'y' }]];

/** Gives the parameters into which sqlmap got something of its own. */
async function inject(site, token) {
  const forms = await listForms(portal);
  const plain = [...addresses.map((address) => ({ address })), ...forms];
  const signedIn = rest.map((address) => ({ address, cookie: `payload-token=${token}` }));
  const json = posts.map(([address, data]) => ({ address, data: JSON.stringify(data), type: 'application/json' }));
  const found = [];
  for (const { address, data, cookie, type } of [...plain, ...json, ...signedIn]) {
    const options = [...(data ? ['--data', data, '--method', 'POST'] : []), ...(cookie ? ['--cookie', cookie] : []), ...(type ? ['--headers', `Content-Type: ${type}`] : [])];
    const printed = await run('sqlmap', ['-u', site + address, ...options, '--batch', '--flush-session', '--level=2', '--technique=BEUS', '--dbms=sqlite', '--threads=4', '--ignore-code=*', '--output-dir', path.join(folder, 'sqlmap'), '--disable-coloring', '--answers=want to follow=N']);
    const tested = new Set([...printed.matchAll(/testing for SQL injection on .*?parameter '([^']+)'|(?:heuristic|ignoring).*?parameter '([^']+)'/g)].map(([, name, other]) => name ?? other));
    if (tested.size === 0) throw new Error(`sqlmap tried nothing at ${address}: ${printed.slice(-2000)}`);
    console.log(`sqlmap: ${data ? 'POST' : 'GET'} ${address.slice(0, 70)}: ${[...tested].join(' ')}`);
    if (!/identified the following injection point/.test(printed)) continue;
    console.log('  got in');
    found.push(`sqlmap: ${address}: ${printed.slice(-1500)}`);
  }
  return found;
}

let good = false;
try {
  const shown = setUp();
  const clients = await openManyClients(port + 1, port, folder);
  // Each request comes from another client, or the limits of the portal would hide its faults.
  await servePortal(port, { SITE_URL: clients.site, TRUSTED_PROXIES: '127.0.0.1,::1', SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'portal@example.vn' });
  const token = await signInFirst(portal, shown);
  const found = [...(await scan(clients.site)), ...(await inject(clients.site, token))];
  console.log(`answers: ${JSON.stringify(clients.statuses)}`);
  for (const one of new Set(found)) console.log(one);
  console.log(`${found.length} found`);
  good = found.length === 0 && !clients.statuses[500];
  await clients.close();
} catch (error) {
  console.error(error);
} finally {
  await closeAll();
}
process.exit(good ? 0 : 1);
