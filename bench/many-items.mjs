// `npm run bench:items`: the newsroom's list, a save, a publication, and the pages that it changes, in a portal of 100,000
// news items beside one of 1,000; both in one run, alternating. On SQLite, then on PostgreSQL; needs a build.
import { once } from 'node:events';
import path from 'node:path';
import { addDatabase } from '../test/postgres.ts';
import { onEachEngine } from './engines.mjs';
import { askAsBrowser, openNewsroom, signInFirst } from './newsroom.mjs';
import { percentile } from './percentile.mjs';
import { runScript, servePortal, setUp, time } from './portal.mjs';

const rounds = Number(process.env.ROUNDS ?? 20);
const [few, many] = (process.env.ITEMS ?? '1000,100000').split(',').map(Number);
const warmUp = 3;
const mostTimes = 2;
/** Whose text is asked for in the middle of the list: ten to a page, and no page of a list is stored before it is asked for. */
const middle = (items, round) => Math.floor(items / 20) - round;

/** Gives the settings of a portal whose folder and database no other one has. */
async function keepApart({ DATA_DIR, DATABASE_URL }, name) {
  const own = { DATA_DIR: path.join(DATA_DIR, name) };
  return DATABASE_URL ? { ...own, DATABASE_URL: await addDatabase(new URL('.', DATABASE_URL).href.slice(0, -1), name) } : own;
}

async function openStore(engine, port, items) {
  const settings = await keepApart(engine, `items${items}`);
  const shown = setUp(settings);
  const store = JSON.parse(runScript('bench/fill-newsroom.ts', [items, 1, 1].map(String), settings).trim().split('\n').at(-1));
  console.log(`store of ${store.items} items`);
  const server = await servePortal(port, settings);
  const site = `http://localhost:${port}`;
  const newsroom = await openNewsroom(site, shown);
  const id = await newsroom.submit('Tin đang đo', { topic: await newsroom.topicAt('chinh-phu-dien-tu') });
  await newsroom.approve(id);
  return { server, site, items, newsroom, id, page: await newsroom.pathOf(id), draft: await newsroom.draft('Bản thảo đang đo'), token: await signInFirst(site, shown), times: {} };
}

/** Asks for a page until it shows a text. */
async function untilShown(address, text) {
  while (!(await (await fetch(address)).text()).includes(text)) await new Promise((resolve) => setTimeout(resolve, 2));
}

async function measure({ site, items, newsroom, id, page, draft, token }, round) {
  const title = `Tin đo lần thứ ${round}`;
  const times = { 'newsroom list': await time(() => askAsBrowser(site, token, 'GET', '/admin/collections/news')) };
  times.save = await time(() => newsroom.save(draft, title));
  await newsroom.correct(id, title);
  times.publish = await time(() => newsroom.approve(id));
  const pages = {
    'home, anew': '/', 'list, anew': '/tin-tuc', 'topic, anew': '/tin-tuc/chu-de/chinh-phu-dien-tu', 'year, anew': `/tin-tuc/nam/${new Date().getFullYear()}`,
    'RSS, anew': '/tin-tuc/rss.xml', 'article, anew': page,
  };
  await Promise.all(Object.entries(pages).map(async ([name, place]) => void (times[name] = await time(() => untilShown(site + place, title)))));
  times['page in the middle of the list'] = await time(async () => {
    const { status } = await fetch(`${site}/tin-tuc/trang/${middle(items, round)}`);
    if (status !== 200) throw new Error(`The middle of the list: ${status}`);
  });
  return times;
}

async function run(engine, settings) {
  const stores = [await openStore(settings, 3608, few), await openStore(settings, 3609, many)];
  for (let round = 0; round < warmUp + rounds; round += 1) {
    // Neither store is always the first to be asked.
    for (const store of round % 2 ? stores : stores.toReversed()) {
      const times = await measure(store, round);
      if (round >= warmUp) for (const [name, took] of Object.entries(times)) (store.times[name] ??= []).push(took);
    }
  }
  const rows = Object.keys(stores[0].times).map((name) => {
    const [small, big] = stores.map(({ times }) => percentile(times[name], 0.5));
    return [name, { [`${few}, median ms`]: Math.round(small), [`${many}, median ms`]: Math.round(big), ratio: Number((big / small).toFixed(2)) }];
  });
  console.log(`${engine}: at most ${mostTimes} times`);
  console.table(Object.fromEntries(rows));
  for (const { server } of stores) {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
  return rows.every(([, { ratio }]) => ratio <= mostTimes);
}

await onEachEngine(run);
