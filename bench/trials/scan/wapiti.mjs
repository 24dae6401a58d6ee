// What wapiti looks for, as a stranger and as an official.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';

/** For the crawl, and for each kind of attack. */
const minutes = Number(process.env.MINUTES ?? 10);
/** What looks for holes by itself; the others need a list or a server from the internet. */
const modules = ['backup', 'blindsql', 'cookieflags', 'crlf', 'csp', 'csrf', 'exec', 'file', 'htaccess', 'http_headers', 'methods', 'permanentxss', 'redirect', 'shellshock', 'sql', 'xss'];
/** Of an address of the newsroom without a slash it makes one of another port, and breaks off. Copies of files are no matter of who asks. */
const forStrangers = new Set(['backup']);

/** What wapiti holds against every portal like this one, and why it is no hole. */
const explained = {
  'Lack of anti CSRF token': 'posts from other sites are refused by what the browser says of them, and readers have no session (docs/decisions/0028)',
  'X-XSS-Protection is not set': 'browsers have given up that filter, and with it on some could be made to leak',
};

/** Where an official begins. */
const startPages = ['/admin', '/admin/collections/news', '/admin/collections/questions', '/admin/collections/comments', '/admin/collections/trail', '/admin/translations', '/admin/account', '/admin/globals/department'];

/** The session ends here, and with it the scan. wapiti 3.0.4 breaks off where it is told to leave out anything itself. */
export const endsSession = /^\/(admin\/logout|api\/users\/(logout|[^/]+\/sessions\/end))/;

/**
 * Runs wapiti over a site, signed in where there is a session. Gives what it calls a vulnerability or an anomaly, and why the
 * scan is none, where it ended or met too little.
 */
export async function scan(site, { folder, token }) {
  const [report, name] = [path.join(folder, 'wapiti.json'), `wapiti, ${token ? 'signed in' : 'as a stranger'}`];
  const signedIn = token ? ['-H', `Cookie: payload-token=${token}`, ...startPages.flatMap((place) => ['-s', site + place])] : [];
  const child = spawn('wapiti', [
    '-u', token ? `${site}/admin` : `${site}/`, '--scope', 'domain', ...signedIn, '-m', modules.filter((one) => !token || !forStrangers.has(one)).join(','), '-f', 'json', '-o', report, '--flush-session', '--store-session', path.join(folder, 'wapiti'), '--no-bugreport', '--verify-ssl', '0',
    '--max-scan-time', String(minutes * 60), '--max-attack-time', String(minutes * 60), '-v', '0',
  ], { stdio: ['ignore', 'ignore', 'pipe'] });
  const [complaints, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  if (code !== 0) return { name, found: [], why: [`it ended with ${code}`] };
  const { vulnerabilities, anomalies } = JSON.parse(readFileSync(report, 'utf8'));
  const all = Object.entries({ ...vulnerabilities, ...anomalies }).flatMap(([kind, faults]) => faults.map((one) => ({ kind, ...one })));
  for (const [info, why] of Object.entries(explained)) console.log(`${name}: ${all.filter((one) => one.info === info).length} times "${info}": ${why}`);
  const found = all.filter(({ info }) => !(info in explained)).map(({ kind, info, path: place, parameter }) => `${name}: ${kind}: ${info} ${place} ${parameter ?? ''}`);
  return { name, found, why: [...new Set([...complaints.matchAll(/attack\/(mod_\w+)\.py/g)].map(([, module]) => `${module} broke off: ${complaints.slice(-500)}`))] };
}
