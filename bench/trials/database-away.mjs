// `npm run trial:database`: PostgreSQL is stopped for a minute while 500 requests a second go to stored pages, others to what
// needs the database, and an official saves. Stored pages must answer all the while, everything else soon and as 503, and all
// of it must come back without a restart. Needs a build.
import { execFileSync } from 'node:child_process';
import { onPostgresAlone } from '../engines.mjs';
import { openNewsroom } from '../newsroom.mjs';
import { percentile } from '../percentile.mjs';
import { pause, servePortal, setUp } from '../portal.mjs';
import { startReaders } from '../readers.mjs';
import { listStoredPages } from './stored-addresses.mjs';

const port = 3634;
const site = `http://localhost:${port}`;
const away = Number(process.env.SECONDS ?? 60) * 1000;
const rate = 500;
/** So long may whoever asks for what needs the database wait to hear that it is away, in milliseconds. */
const patience = 10_000;

// The server has the first core.
execFileSync('taskset', ['-cp', '1', String(process.pid)], { stdio: 'ignore' });

/** What was answered, by phase, kind and status. */
const answers = {};
let phase = 'before';
function note(kind, { status, headers = {}, took }) {
  const of = ((answers[phase] ??= {})[kind] ??= { statuses: {}, took: [], stale: 0 });
  of.statuses[status] = (of.statuses[status] ?? 0) + 1;
  of.took.push(took);
  if (headers['x-page'] === 'stale') of.stale += 1;
}

/** Asks for what needs the database, one after the other, until it is told to stop. */
function startAsking(newsroom) {
  let asking = true;
  let number = 0;
  const ask = async (kind, place) => {
    const asked = performance.now();
    const { status } = await fetch(site + place).then(async (answer) => (await answer.text(), answer), ({ cause }) => ({ status: cause?.code ?? 'failed' }));
    note(kind, { status, took: performance.now() - asked });
  };
  const act = async (kind, work) => {
    const asked = performance.now();
    const status = await work().then(() => 200, (error) => error.status ?? error.cause?.code ?? 'failed');
    note(kind, { status, took: performance.now() - asked });
  };
  const loop = async (every, work) => {
    while (asking) await Promise.all([work((number += 1)), pause(every)]);
  };
  const done = Promise.all([
    loop(1500, (n) => ask('a search', `/tim-kiem?q=bưu+chính+${n}`)),
    loop(500, (n) => ask('a page that is not stored', `/tin-tuc/khong-co-${n}`)),
    loop(500, (n) => ask('data that are not stored', `/api/open/v1/vi/news?page=${n}`)),
    loop(100, (n) => act('a save', () => newsroom.save(newsroom.item, `Tin thu ${n}`))),
    loop(1000, () => act('a beginning of a draft', () => newsroom.draft('Tin thu'))),
    loop(2000, () => ask('/healthz', '/healthz')),
  ]);
  return () => {
    asking = false;
    return done;
  };
}

async function until(what, works) {
  const began = performance.now();
  while (!(await works().catch(() => false))) {
    if (performance.now() - began > 60_000) throw new Error(`${what} did not come back`);
    await pause(50);
  }
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}

await onPostgresAlone(async (postgres) => {
  const settings = { DATABASE_URL: `${postgres.url}/postgres` };
  const shown = setUp(settings);
  const server = await servePortal(port, settings);
  const newsroom = await openNewsroom(site, shown);
  newsroom.item = await newsroom.draft('Tin duoc luu di luu lai');
  newsroom.other = await newsroom.draft('Tin duoc luu khi co lai co so du lieu');
  const pages = await listStoredPages(site);
  await pause(2000);
  const stopReaders = startReaders(site, pages, rate, (answer) => note('stored pages', answer));
  const stopAsking = startAsking(newsroom);
  await pause(5000);
  // Pages that have just become old, and cannot be made anew.
  const news = await newsroom.submit('Tin dang ngay truoc khi mat co so du lieu');
  await newsroom.approve(news);
  await postgres.stop();
  phase = 'PostgreSQL away';
  await pause(away);
  phase = 'after';
  await postgres.start();
  const back = {
    'a search': await until('Search', async () => (await fetch(`${site}/tim-kiem?q=so`)).status === 200),
    'a save': await until('Saving', async () => newsroom.save(newsroom.other, 'Tin duoc luu lai').then(() => true)),
    'a publication, to be seen': await until('Publication', async () => {
      newsroom.later ??= await newsroom.submit('Tin dang sau khi co lai co so du lieu');
      newsroom.approved ??= await newsroom.approve(newsroom.later).then(() => true);
      return (await (await fetch(`${site}/tin-tuc`)).text()).includes('Tin dang sau khi co lai');
    }),
  };
  await pause(5000);
  const [served] = [stopReaders(), await stopAsking()];
  await pause(500);
  for (const [name, kinds] of Object.entries(answers)) {
    console.log(`\n${name}`);
    console.table(Object.fromEntries(Object.entries(kinds).map(([kind, { statuses, took, stale }]) => [kind, { statuses: JSON.stringify(statuses), stale, 'median, ms': Math.round(percentile(took, 0.5)), 'longest, ms': Math.round(Math.max(...took)) }])));
  }
  console.log(`${pages.length} stored pages, ${Math.round(served)} answers a second; back after the start of PostgreSQL: ${JSON.stringify(back)}; the server ${server.exitCode === null ? 'is the one that began' : 'has ended'}`);
  const stored = Object.values(answers).flatMap((kinds) => Object.keys(kinds['stored pages']?.statuses ?? {}));
  const wrong = Object.entries(answers['PostgreSQL away']).filter(([kind, { statuses, took }]) => kind !== 'stored pages' && (Object.keys(statuses).some((status) => !['503', '429'].includes(status)) || Math.max(...took) > patience));
  console.log(`statuses of stored pages: ${[...new Set(stored)].join(', ')} (must be 200); not answered as 503 within ${patience / 1000} s: ${wrong.map(([kind]) => kind).join(', ') || 'none'}`);
  // All of them are asked for at once when one has become old: not all can have been made anew before PostgreSQL was gone.
  const { stale } = answers['PostgreSQL away']['stored pages'];
  console.log(`answers that said that their page is stale, while PostgreSQL was away: ${stale} (must be some)`);
  return server.exitCode === null && stored.every((status) => status === '200') && wrong.length === 0 && stale > 0;
});
