// `npm run bench:newsroom`: opening and saving an item with 200 versions in a store of 10,000 items, beside one with 2
// versions in a store of 100; both in one run, alternating. Each round opens another item, so that none has been saved
// before. Needs a build.
import path from 'node:path';
import { askAsBrowser, signInFirst } from './newsroom.mjs';
import { percentile } from './percentile.mjs';
import { closeAll, folder, runScript, servePortal, setUp, time } from './portal.mjs';

const rounds = Number(process.env.ROUNDS ?? 40);
const warmUp = 10;
const mostTimes = 1.5;

/** Opens a portal with so many items, and an official at one with so many versions. */
async function openStore({ port, items, versions }) {
  const settings = { DATA_DIR: path.join(folder, String(port)) };
  const shown = setUp(settings);
  const store = JSON.parse(runScript('bench/fill-newsroom.ts', [items, versions, warmUp + rounds].map(String), settings).trim().split('\n').at(-1));
  console.log(`store of ${store.items} items, of which ${store.ids.length} are measured and have ${store.versions.join(', ')} versions`);
  await servePortal(port, settings);
  const site = `http://localhost:${port}`;
  const token = await signInFirst(site, shown);
  return { site, token, ids: store.ids, times: { open: [], save: [] } };
}

const ask = ({ site, token }, method, place, data) => askAsBrowser(site, token, method, place, data);

/** What a browser asks for when an official opens an item: the form, how it stands, who else is there. */
async function open(store, id) {
  const html = await ask(store, 'GET', `/admin/collections/news/${id}`);
  if (!html.includes('Bài đang đo')) throw new Error('The form did not come');
  await Promise.all([ask(store, 'GET', `/api/news/${id}/workflow`), ask(store, 'POST', `/api/news/${id}/presence`)]);
}

/** What the form sends when it is saved. The version that is sent back is the one that was read. */
async function save(store, id) {
  const { updatedAt } = JSON.parse(await ask(store, 'GET', `/api/news/${id}?draft=true&depth=0`));
  return () => ask(store, 'PATCH', `/api/news/${id}?draft=true&depth=0`, { lead: 'Sapo đã sửa', updatedAt });
}

try {
  const stores = [await openStore({ port: 3606, items: 100, versions: 2 }), await openStore({ port: 3607, items: 10_000, versions: 200 })];
  for (let round = 0; round < warmUp + rounds; round += 1) {
    // Neither store is always the first to be asked.
    for (const store of round % 2 ? stores : stores.toReversed()) {
      const opened = await time(() => open(store, store.ids[round]));
      const saved = await time(await save(store, store.ids[round]));
      if (round < warmUp) continue;
      store.times.open.push(opened);
      store.times.save.push(saved);
    }
  }
  const rows = ['open', 'save'].map((act) => {
    const [small, big] = stores.map(({ times }) => percentile(times[act], 0.5));
    return [act, { 'small, median ms': Math.round(small), 'big, median ms': Math.round(big), ratio: Number((big / small).toFixed(2)) }];
  });
  console.table(Object.fromEntries(rows));
  console.log(`at most ${mostTimes} times`);
  if (rows.some(([, { ratio }]) => ratio > mostTimes)) process.exitCode = 1;
} finally {
  await closeAll();
}
