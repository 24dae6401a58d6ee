// `npm run bench:votes`: 1,000 votes a second for a minute on one article, each from a reader of its own, a tenth of whom
// change their mind, while others read the article 200 times a second. No vote may be lost or counted twice, the page
// must come from the store all the while and show each vote within ten seconds. On SQLite, then on PostgreSQL; needs a build.
import { execFileSync } from 'node:child_process';
import { Agent, get, request } from 'node:http';
import { onEachEngine } from './engines.mjs';
import { percentile } from './percentile.mjs';
import { pause, servePortal, setUp } from './portal.mjs';

const article = '/tin-tuc/bo-truong-le-doan-hop-tham-so-bcvt-ha-noi';
const rate = { votes: Number(process.env.VOTES ?? 1000), reads: 200 };
const seconds = Number(process.env.SECONDS ?? 60);
const changesMind = 10;

// The server has the first core.
execFileSync('taskset', ['-cp', '1', String(process.pid)], { stdio: 'ignore' });

/** So many calls a second for so long, whatever they take; done when all have ended. */
async function steadily(perSecond, call) {
  const began = Date.now();
  const calls = [];
  while (Date.now() - began < seconds * 1000) {
    for (const due = Math.min(perSecond * seconds, ((Date.now() - began) * perSecond) / 1000); calls.length < due; ) calls.push(call(calls.length));
    await pause(4);
  }
  while (calls.length < perSecond * seconds) calls.push(call(calls.length));
  await Promise.all(calls);
  return (calls.length * 1000) / (Date.now() - began);
}

function send(open) {
  return new Promise((resolve) => {
    const asked = performance.now();
    open((answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (part) => (body += part)).on('end', () => resolve({ status: answer.statusCode, body, took: performance.now() - asked }));
    }).on('error', ({ code }) => resolve({ status: code, body: '', took: performance.now() - asked }));
  });
}

const shownIn = (html) => Number(/\(([\d.]+)\)<\/h2>/.exec(html)?.[1]?.replaceAll('.', '') ?? NaN);

async function run(name, settings) {
  // The portal of the first run is still open in the second.
  const port = settings.DATABASE_URL ? 3624 : 3621;
  setUp(settings);
  await servePortal(port, { TRUSTED_PROXIES: 'loopback', METRICS_PORT: String(port + 1), ...settings });
  const site = `http://localhost:${port}`;
  const agents = [new Agent({ keepAlive: true, maxSockets: 256 }), new Agent({ keepAlive: true, maxSockets: 32 })];
  await fetch(site + article);
  await pause(2000);
  const rendered = async () => Number(/^cong_so_rendering_seconds_count.* (\d+)$/m.exec(await (await fetch(`http://127.0.0.1:${port + 1}/metrics`)).text())?.[1] ?? NaN);
  const renderedBefore = await rendered();

  const waits = { votes: [], reads: [] };
  const failed = {};
  const fail = (what) => (failed[what] = (failed[what] ?? 0) + 1);
  const points = new Map();
  /** How many readers' votes were acknowledged at which time. */
  const acknowledged = [];
  let late = 0;
  let due = 0;
  let sampled = 0;

  const vote = async (number) => {
    const reader = number % changesMind === 0 && number > rate.votes ? number - rate.votes - 1 : number;
    const stars = 1 + (number % 5);
    const { status, took } = await send((done) => {
      const sent = request(`${site}${article}/danh-gia`, {
        method: 'POST',
        agent: agents[0],
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin', 'X-Forwarded-For': `10.${reader >> 16}.${(reader >> 8) & 255}.${reader & 255}`, 'User-Agent': 'bench' },
      }, done);
      sent.end(`stars=${stars}`);
      return sent;
    });
    waits.votes.push(took);
    if (status !== 303) return fail(`vote ${status}`);
    if (!points.has(reader)) acknowledged.push(performance.now());
    points.set(reader, stars);
  };
  const read = async () => {
    const asked = performance.now();
    const { status, body, took } = await send((done) => get(site + article, { agent: agents[1] }, done));
    waits.reads.push(took);
    if (status !== 200) return fail(`read ${status}`);
    // What was acknowledged ten seconds before the reader asked has to be on the page.
    while (due < acknowledged.length && acknowledged[due] < asked - 10_000) due += 1;
    sampled += 1;
    if (shownIn(body) < due) late += 1;
  };

  const [voted] = await Promise.all([steadily(rate.votes, vote), steadily(rate.reads, read)]);
  const renderedMeanwhile = (await rendered()) - renderedBefore;
  await pause(8000);
  const final = shownIn((await send((done) => get(site + article, done))).body);
  const average = [...points.values()].reduce((sum, one) => sum + one, 0) / points.size;
  const html = (await send((done) => get(site + article, done))).body;
  const row = (values) => ({ answers: values.length, 'median, ms': Math.round(percentile(values, 0.5)), '99th percentile, ms': Math.round(percentile(values, 0.99)), 'longest, ms': Math.round(Math.max(...values)) });
  console.log(`\n${name}: ${Math.round(voted)} votes a second for ${seconds} s, failed: ${JSON.stringify(failed)}`);
  console.table({ votes: row(waits.votes), reads: row(waits.reads) });
  console.log(`readers whose vote was acknowledged: ${points.size}; shown on the page: ${final} (must be the same)`);
  console.log(`average of what they voted last: ${average.toFixed(4)}; on the page: ${/Điểm trung bình: ([\d,]+)/.exec(html)?.[1]}`);
  console.log(`renderings meanwhile: ${renderedMeanwhile}, for ${waits.reads.length} reads (one every three seconds: the page was served from the store)`);
  console.log(`reads that lacked a vote acknowledged ten seconds before: ${late} of ${sampled} (must be 0)`);
  return final === points.size && late === 0 && Object.keys(failed).length === 0;
}

await onEachEngine(run);
