// `npm run trial:scan`: a web scanner (wapiti) over all pages, as a stranger and as an official, and sqlmap at every form,
// parameter and part of an address, those of the newsroom signed in; nothing may be found, and nothing left out. On SQLite, then
// on PostgreSQL; `ENGINE=postgres` for one, `ONLY=transitions` for what has that in its method, address or headers, `PART=2/6` for every
// sixth address from the second on (wapiti goes with the first part). Needs a build, and Debian's packages wapiti and sqlmap.
import { once } from 'node:events';
import { openIdentityProvider } from '../../../test/identity-provider.ts';
import { openMailServer } from '../../../test/mail-server.ts';
import { onEachEngine } from '../../engines.mjs';
import { folder, runScript, servePortal, setUp } from '../../portal.mjs';
import { leakyTargets, openLeaky } from './leaky.mjs';
import { openManyClients } from './many-clients.mjs';
import { listNewsroomTargets } from './newsroom-targets.mjs';
import { listWrites } from './newsroom-writes.mjs';
import { openOffice } from './office.mjs';
import { listPublicTargets } from './public-targets.mjs';
import { listSignInTargets } from './sign-in-targets.mjs';
import { inject } from './sqlmap.mjs';
import { refuseUntried } from './untried.mjs';
import { endsSession, scan } from './wapiti.mjs';

const port = Number(process.env.TRIAL_PORT ?? 3650);
const portal = `http://localhost:${port}`;
const only = process.env.ONLY && new RegExp(process.env.ONLY);
const [part, parts] = (process.env.PART ?? '1/1').split('/').map(Number);

/** How many answers wapiti gets at the least where it follows the links of a portal and attacks what it finds. */
const fewest = 500;

/** Says how often each stands in a list, as in `200: 12, 404: 80`. */
const count = (values) => [...new Set(values)].sort().map((one) => `${one}: ${values.filter((other) => other === one).length}`).join(', ');

/** Has sqlmap at what is known to leak: with these settings it gets in, or finds nothing anywhere. */
async function tryScanner(engine, databaseUrl) {
  const leaky = await openLeaky(port + 2, databaseUrl);
  const blind = [];
  for (const target of leakyTargets) {
    const { gotIn, printed } = await inject(leaky.site, target, { engine, folder, answers: [200] });
    if (!gotIn) blind.push(`${engine}: sqlmap does not find the hole that ${target.name} is: ${printed.slice(-800)}`);
  }
  await leaky.close();
  console.log(`${engine}: sqlmap gets in where it must in ${leakyTargets.length - blind.length} of ${leakyTargets.length} ways`);
  return blind;
}

/** Has sqlmap at each of these, and gives a row of each. */
async function injectAll(clients, targets, { engine, office }) {
  const rows = [];
  for (const target of targets) {
    const began = Date.now();
    const answers = clients.watch(target);
    const cookie = target.cookie ?? (target.stranger ? undefined : `payload-token=${target.token ?? office.administrator}`);
    const { tried, gotIn, why, printed } = await inject(clients.site, { ...target, cookie }, { engine, folder, answers });
    const row = { method: target.method ?? 'GET', address: target.address.slice(0, 110), tried: tried.length, answers: count(answers), seconds: Math.round((Date.now() - began) / 1000), verdict: gotIn ? 'GOT IN' : why.join('; ') || 'nothing found' };
    console.log(`${Object.values(row).join(' | ')} | ${tried.join(', ')}`);
    if (gotIn || why.length > 0) console.log(printed.slice(-2000));
    rows.push({ ...row, isGood: !gotIn && why.length === 0 });
  }
  return rows;
}

/** Lists all that sqlmap is set on; `site` is where clients find the portal. What changes records comes last. Throws where something is left out. */
async function listTargets(office, site) {
  const strangers = (await listPublicTargets(portal, office)).map((target) => ({ ...target, stranger: true }));
  const comment = strangers.map(({ address }) => address).find((address) => /\/gui-y-kien$/.test(address))?.replaceAll('*', '');
  if (!comment) throw new Error('No form for comments was met');
  const all = [...(await listNewsroomTargets(office)), ...strangers, ...listSignInTargets(office, site), ...(await listWrites(office, { comment }))];
  refuseUntried(JSON.parse(runScript('bench/trials/scan/list-endpoints.ts').split('\n').at(-1)), all);
  return all.filter(({ address, method = 'GET', headers = [] }, number) => number % parts === part - 1 && (!only || only.test([method, address, ...headers].join(' '))));
}

async function run(engine, settings) {
  const shown = setUp(settings);
  const mail = await openMailServer();
  const provider = await openIdentityProvider(`https://localhost:${port + 1}/api/users/openid/callback`);
  // Each request comes from another client, or the limits of the portal would hide its faults.
  const clients = await openManyClients(port + 1, port, folder);
  const server = await servePortal(port, { ...settings, SITE_URL: clients.site, TRUSTED_PROXIES: '127.0.0.1,::1', SMTP_URL: mail.url, MAIL_FROM: 'portal@example.vn', SESSION_IDLE_MINUTES: '720', SESSION_HOURS: '24', OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: provider.client, OIDC_CLIENT_SECRET: provider.secret });
  const faults = await tryScanner(engine, settings.DATABASE_URL);
  const office = await openOffice(portal, shown, mail);
  const rows = await injectAll(clients, await listTargets(office, clients.site), { engine, office });
  clients.forbid(endsSession);
  for (const token of only || part > 1 ? [] : [undefined, office.administrator]) {
    const answers = clients.watch();
    const { name, found, why } = await scan(clients.site, { folder, token });
    console.log(`${engine}: ${name}: ${count(answers)}`);
    if (answers.length < fewest) why.push(`${answers.length} answers: it has hardly looked`);
    faults.push(...new Set([...found, ...why.map((one) => `${name}: ${one}`)]));
  }
  if (!(await office.call('GET', '/users/me')).user) faults.push('The session had ended before the scan did');
  console.log(`\n${engine}`);
  console.table(rows, ['method', 'address', 'tried', 'answers', 'seconds', 'verdict']);
  const bad = rows.filter(({ isGood }) => !isGood);
  for (const fault of faults) console.log(fault);
  for (const { method, address, verdict } of bad) console.log(`${method} ${address}: ${verdict}`);
  console.log(`${engine}: ${rows.length} addresses, ${rows.reduce((sum, { tried }) => sum + tried, 0)} places tried, answers ${JSON.stringify(clients.statuses)}; ${faults.length} found by wapiti or not to be found by sqlmap, ${bad.length} got into or not scanned`);
  await Promise.all([clients.close(), mail.close(), provider.close()]);
  server.kill('SIGTERM');
  await once(server, 'exit');
  return faults.length === 0 && bad.length === 0 && !clients.statuses[500];
}

await onEachEngine(run);
