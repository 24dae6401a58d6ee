// `npm run bench:freshness`: how long after a publication, a correction, a withdrawal and a scheduled publication every
// page, list, feed and site map shows it, while 500 requests a second are served. Needs a build.
import { execFileSync } from 'node:child_process';
import { openNewsroom } from './newsroom.mjs';
import { percentile } from './percentile.mjs';
import { closeAll, pause, servePortal, setUp } from './portal.mjs';
import { startReaders } from './readers.mjs';

const port = 3606;
const site = `http://localhost:${port}`;
const rounds = Number(process.env.ROUNDS ?? 20);
const rate = 500;
const lists = ['/', '/tin-tuc', `/tin-tuc/nam/${new Date().getFullYear()}`, '/tin-tuc/rss.xml', '/tin-tuc/atom.xml'];
const sitemap = '/sitemap/1.xml';
// A year without news has no page.
const read = [...lists.filter((place) => !place.includes('/nam/')), '/gioi-thieu', '/co-cau-to-chuc', '/y-kien-chi-dao', '/en', '/en/news', '/tin-tuc/bo-truong-le-doan-hop-tham-so-bcvt-ha-noi'];

// The server has the first core.
execFileSync('taskset', ['-cp', '1', String(process.pid)], { stdio: 'ignore' });

const waits = [];
const failed = {};
const note = ({ path, status, took }) => {
  if (status !== 200) failed[`${path} ${status}`] = (failed[`${path} ${status}`] ?? 0) + 1;
  if (Number.isInteger(status)) waits.push(took);
};

/** Asks for a page until it shows what it should; gives milliseconds since `since`. */
async function untilShown(path, shows, since) {
  for (;;) {
    const answer = await fetch(site + path);
    if (shows(await answer.text(), answer.status)) return performance.now() - since;
    if (performance.now() - since > 20_000) throw new Error(`${path} never showed it`);
    await pause(5);
  }
}

const samples = { publication: [], correction: [], withdrawal: [], schedule: [] };

/** Does something and measures every page that shows it, from the moment at which the newsroom says that it is done. */
async function measure(kind, act, pages) {
  await act();
  const since = performance.now();
  samples[kind].push(...(await Promise.all(pages.map(([path, shows]) => untilShown(path, shows, since)))));
}

/** Publishes an item by schedule and measures every page that shows it, from the time that it was written with. */
async function measureSchedule(newsroom, title) {
  const id = await newsroom.submit(title);
  const began = performance.now();
  await newsroom.schedule(id, Date.now() + 1000);
  const path = await newsroom.pathOf(id);
  const shown = await Promise.all([path, ...lists].map((place) => untilShown(place, (html) => html.includes(title), began)));
  const written = (await newsroom.writtenAt(id)) - performance.timeOrigin - began;
  samples.schedule.push(...shown.map((wait) => wait - written));
}

try {
  const shown = setUp();
  await servePortal(port);
  const newsroom = await openNewsroom(site, shown);
  for (const path of [...read, sitemap]) await fetch(site + path);
  const stopReaders = startReaders(site, read, rate, note);
  for (let round = 0; round < rounds; round += 1) {
    const title = `Tin thu toc do so ${round} ky ${Date.now()}`;
    const id = await newsroom.submit(title);
    const path = await newsroom.pathOf(id);
    const everywhere = (text) => [path, ...lists].map((place) => [place, (html) => html.includes(text)]);
    await measure('publication', () => newsroom.approve(id), [...everywhere(title), [sitemap, (xml) => xml.includes(path)]]);

    const corrected = title.replace('Tin thu', 'Tin da sua');
    await newsroom.correct(id, corrected);
    await measure('correction', () => newsroom.approve(id), everywhere(corrected));

    const withoutIt = lists.map((place) => [place, (html) => !html.includes(corrected)]);
    await measure('withdrawal', () => newsroom.withdraw(id), [[path, (html) => html.includes('noindex')], ...withoutIt, [sitemap, (xml) => !xml.includes(path)]]);
  }
  for (let round = 0; round < rounds / 4; round += 1) await measureSchedule(newsroom, `Tin hen gio so ${round} ky ${Date.now()}`);
  const served = stopReaders();
  const row = (values) => ({ pages: values.length, 'median, ms': Math.round(percentile(values, 0.5)), '95th percentile, ms': Math.round(percentile(values, 0.95)), 'longest, ms': Math.round(Math.max(...values)) });
  console.table(Object.fromEntries(Object.entries(samples).map(([kind, values]) => [kind, row(values)])));
  console.log(`readers meanwhile: ${Math.round(served)} answers a second, failed: ${JSON.stringify(failed)}, 95th percentile ${percentile(waits, 0.95).toFixed(1)} ms`);
  console.log(`publish to visible, 95th percentile: ${Math.round(percentile(Object.values(samples).flat(), 0.95))} ms (at most 1000)`);
} finally {
  await closeAll();
}
