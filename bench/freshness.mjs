// `npm run bench:freshness`: how long after a publication, a correction, a taking down and a scheduled publication every
// page, list, feed and site map that shows an item has changed, while 500 requests a second are served; in both languages
// by turns. Needs a build.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openNewsroom } from './newsroom.mjs';
import { percentile } from './percentile.mjs';
import { closeAll, env, pause, servePortal, setUp } from './portal.mjs';
import { startReaders } from './readers.mjs';

const port = 3606;
const site = `http://localhost:${port}`;
const rounds = Number(process.env.ROUNDS ?? 20);
const rate = 500;
/** Milliseconds at the 95th percentile. */
const mostToVisible = 1000;
const reason = 'Thu toc do';
const year = new Date().getFullYear();
const withFeeds = (...lists) => lists.flatMap((list) => [list, `${list}/rss.xml`, `${list}/atom.xml`, `${list}/feed.json`]);
const lists = {
  vi: ['/', ...withFeeds('/tin-tuc', '/tin-tuc/chu-de/chinh-phu-dien-tu'), `/tin-tuc/nam/${year}`, '/api/open/v1/vi/news'],
  en: ['/en', ...withFeeds('/en/news', '/en/news/topic/e-government'), `/en/news/year/${year}`, '/api/open/v1/en/news'],
};
const sitemap = '/sitemap/1.xml';
const read = ['/', '/tin-tuc', '/tin-tuc/rss.xml', '/tin-tuc/atom.xml', '/gioi-thieu', '/co-cau-to-chuc', '/y-kien-chi-dao', '/en', '/en/news', '/tin-tuc/bo-truong-le-doan-hop-tham-so-bcvt-ha-noi'];

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

const samples = { publication: [], correction: [], withdrawal: [], 'published in error': [], schedule: [] };

/** Asks for pages, so that they are stored as they are: that is what has to change. */
const storeThem = (pages) => Promise.all(pages.map(async ([path]) => (await fetch(site + path)).text()));

const untilAllShown = (pages, since) => Promise.all(pages.map(([path, shows]) => untilShown(path, shows, since)));

const isChanged = (row, before) => row.updated_at !== before.updated_at;
const isPublic = (row) => row._status === 'published';

/** Gives the moment at which the database says that a change of an item is committed. */
async function untilCommitted(id, isCommitted) {
  const database = new DatabaseSync(join(env.DATA_DIR, 'portal.db'), { readOnly: true });
  const find = database.prepare('SELECT updated_at, _status FROM news WHERE id = ?');
  const before = find.get(id);
  const began = performance.now();
  while (!isCommitted(find.get(id), before)) {
    if (performance.now() - began > 20_000) throw new Error(`What was done to item ${id} was never committed`);
    await pause(2);
  }
  database.close();
  return performance.now();
}

/** Does something to an item and measures every page that shows it, from the commit on: the official may be answered later. */
async function measure(kind, id, act, pages, isCommitted = isChanged) {
  await storeThem(pages);
  const committed = untilCommitted(id, isCommitted);
  const acting = act();
  const since = await Promise.race([committed, acting.then(() => committed)]);
  samples[kind].push(...(await untilAllShown(pages, since)));
  await acting;
}

/**
 * Writes an item in a language, which waits for approval, and publishes another whose page shows it once it is out: in
 * Vietnamese one that names it, in English its original, which then has a switch of language.
 */
async function write(newsroom, topic, language, title) {
  if (language === 'vi') {
    const id = await newsroom.submit(title, { topic });
    const other = await newsroom.submit(`Bai khac cua ${title}`, { relatedNews: [id] });
    await newsroom.approve(other);
    const page = await newsroom.pathOf(id);
    return { id, title, language, page, print: `${page}/ban-in`, other: await newsroom.pathOf(other) };
  }
  const other = await newsroom.submit(`Ban goc cua ${title}`, { topic });
  await newsroom.approve(other);
  const id = await newsroom.submitEnglish(other, title);
  const page = await newsroom.pathOf(id);
  return { id, title, language, page, print: `${page}/print`, other: await newsroom.pathOf(other) };
}

const saying = (paths, text) => paths.map((path) => [path, (html) => html.includes(text)]);
const notSaying = (paths, text) => paths.map((path) => [path, (html) => !html.includes(text)]);
const whereShown = ({ title, language, page, print, other }) => [...saying([page, print, ...lists[language]], title), ...saying([other, sitemap], page)];
const whereNotShown = ({ page, language, other }, title) => [...notSaying(lists[language], title), ...notSaying([other, sitemap], page)];
const changeOf = (page, xml) => xml.split(`${page}</loc>`)[1]?.split('</url>')[0];

try {
  const shown = setUp();
  await servePortal(port);
  const newsroom = await openNewsroom(site, shown);
  const topic = await newsroom.topicAt('chinh-phu-dien-tu');
  for (const path of read) await fetch(site + path);
  const stopReaders = startReaders(site, read, rate, note);
  for (let round = 0; round < rounds; round += 1) {
    const language = round % 2 ? 'en' : 'vi';
    const item = await write(newsroom, topic, language, `Tin thu toc do so ${round} ky ${Date.now()}`);
    const { id, page, print, other } = item;
    await measure('publication', id, () => newsroom.approve(id), whereShown(item));

    const corrected = item.title.replace('Tin thu', 'Tin da sua');
    await newsroom.correct(id, corrected);
    const before = changeOf(page, await (await fetch(site + sitemap)).text());
    const naming = [page, print, ...lists[language], ...(language === 'vi' ? [other] : [])];
    await measure('correction', id, () => newsroom.approve(id), [...saying(naming, corrected), [sitemap, (xml) => changeOf(page, xml) !== before]]);

    const gone = (status) => (_, answered) => answered === status;
    if (round % 4 < 2) await measure('withdrawal', id, () => newsroom.takeDown(id, 'withdrawn', reason), [...saying([page, print], reason), ...whereNotShown(item, corrected)]);
    else await measure('published in error', id, () => newsroom.takeDown(id, 'error', reason), [[page, gone(410)], [print, gone(410)], ...whereNotShown(item, corrected)]);
  }
  for (let round = 0; round < rounds / 4; round += 1) {
    const item = await write(newsroom, topic, round % 2 ? 'en' : 'vi', `Tin hen gio so ${round} ky ${Date.now()}`);
    // Nobody answers when its time has come.
    await measure('schedule', item.id, () => newsroom.schedule(item.id, Date.now() + 3000), whereShown(item), isPublic);
  }
  const served = stopReaders();
  const row = (values) => ({ pages: values.length, 'median, ms': Math.round(percentile(values, 0.5)), '95th percentile, ms': Math.round(percentile(values, 0.95)), 'longest, ms': Math.round(Math.max(...values)) });
  console.table(Object.fromEntries(Object.entries(samples).map(([kind, values]) => [kind, row(values)])));
  console.log(`readers meanwhile: ${Math.round(served)} answers a second, failed: ${JSON.stringify(failed)}, 95th percentile ${percentile(waits, 0.95).toFixed(1)} ms`);
  const visible = Math.round(percentile(Object.values(samples).flat(), 0.95));
  console.log(`publish to visible, 95th percentile: ${visible} ms (at most ${mostToVisible})`);
  if (!(visible <= mostToVisible) || Object.keys(failed).length > 0) process.exitCode = 1;
} finally {
  await closeAll();
}
