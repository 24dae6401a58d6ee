// `npm run bench:servers`: two servers on one PostgreSQL; how long after a publication, a correction and a withdrawal at the
// one every page, list and feed of the other shows it, while 100 requests a second are served there. Needs a build.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { onPostgresAlone } from './engines.mjs';
import { openNewsroom } from './newsroom.mjs';
import { percentile } from './percentile.mjs';
import { folder, pause, servePortal, setUp } from './portal.mjs';
import { startReaders } from './readers.mjs';

const [port, otherPort] = [3610, 3611];
const [site, other] = [port, otherPort].map((number) => `http://localhost:${number}`);
const rounds = Number(process.env.ROUNDS ?? 20);
const lists = ['/', '/tin-tuc', '/tin-tuc/rss.xml', '/tin-tuc/atom.xml'];

// Both servers have the first core.
execFileSync('taskset', ['-cp', '1', String(process.pid)], { stdio: 'ignore' });

/** Asks the other server for a page until it shows what it should; gives milliseconds since `since`. */
async function untilShown(place, shows, since) {
  for (;;) {
    const html = await (await fetch(other + place)).text();
    if (shows(html)) return performance.now() - since;
    if (performance.now() - since > 20_000) throw new Error(`${place} never showed it`);
    await pause(5);
  }
}

const samples = { publication: [], correction: [], withdrawal: [] };

/** Does something at the first server, and measures each page of the other from the moment at which the first says that it is done. */
async function measure(kind, act, places, shows) {
  await act();
  const since = performance.now();
  samples[kind].push(...(await Promise.all(places.map((place) => untilShown(place, shows, since)))));
}

await onPostgresAlone(async (postgres) => {
  const shared = { DATABASE_URL: `${postgres.url}/postgres`, SITE_URL: site };
  const first = { ...shared, DATA_DIR: path.join(folder, 'one') };
  const shown = setUp(first);
  await servePortal(port, first);
  await servePortal(otherPort, { ...shared, DATA_DIR: path.join(folder, 'two'), PORTAL_SECRET: readFileSync(path.join(first.DATA_DIR, 'secret'), 'utf8').trim() });
  const newsroom = await openNewsroom(site, shown);
  for (const place of lists) await fetch(other + place);
  const failed = {};
  const stopReaders = startReaders(other, lists, 100, ({ path: place, status }) => {
    if (status !== 200) failed[`${place} ${status}`] = (failed[`${place} ${status}`] ?? 0) + 1;
  });
  for (let round = 0; round < rounds; round += 1) {
    const title = `Tin thu hai may so ${round} ky ${Date.now()}`;
    const id = await newsroom.submit(title);
    const places = [await newsroom.pathOf(id), ...lists];
    await measure('publication', () => newsroom.approve(id), places, (html) => html.includes(title));
    const corrected = title.replace('Tin thu', 'Tin da sua');
    await newsroom.correct(id, corrected);
    await measure('correction', () => newsroom.approve(id), places, (html) => html.includes(corrected));
    await measure('withdrawal', () => newsroom.takeDown(id, 'withdrawn', 'Thu may'), lists, (html) => !html.includes(corrected));
  }
  const served = stopReaders();
  const row = (values) => ({ pages: values.length, 'median, ms': Math.round(percentile(values, 0.5)), '95th percentile, ms': Math.round(percentile(values, 0.95)), 'longest, ms': Math.round(Math.max(...values)) });
  console.table(Object.fromEntries(Object.entries(samples).map(([kind, values]) => [kind, row(values)])));
  const found = percentile(Object.values(samples).flat(), 0.95);
  console.log(`readers of the other server meanwhile: ${Math.round(served)} answers a second, failed: ${JSON.stringify(failed)}`);
  console.log(`published at one, visible at the other, 95th percentile: ${Math.round(found)} ms (at most 1000)`);
  return found <= 1000 && Object.keys(failed).length === 0;
});
