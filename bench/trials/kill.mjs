// `npm run trial:kill`: the server is killed (SIGKILL) again and again while officials save and publish; after each start
// every acknowledged write must be there, every stored page whole and the database sound; at the end the search index and
// the trail too. On SQLite, then on PostgreSQL; needs a build.
import { once } from 'node:events';
import path from 'node:path';
import { onEachEngine } from '../engines.mjs';
import { openNewsroom } from '../newsroom.mjs';
import { pause, runScript, servePortal, setUp } from '../portal.mjs';
import { checkDatabase } from './databases.mjs';
import { findStrays, lookAtStoredPages } from './stored-pages.mjs';

const kills = Number(process.env.KILLS ?? 100);
const writers = 3;
const port = 3631;
const site = `http://localhost:${port}`;

/** What an item must show: what was acknowledged last, or what was being written when the server was killed. */
const mayShow = (item, what) => [item.held[what], item.tried[what]].filter(Boolean);

async function run(engine, settings) {
  const shown = setUp(settings);
  let server = await servePortal(port, settings);
  const newsroom = await openNewsroom(site, shown);
  const items = [];
  let publications = 0;
  const count = { acknowledged: 0, 'cut short': 0, pages: 0 };
  const faults = [];
  let alive = true;

  /** Does something that makes an item show a text, and notes whether it was acknowledged. */
  async function attempt(item, text, shownAs, act) {
    for (const what of shownAs) item.tried[what] = text;
    await act();
    count.acknowledged += 1;
    for (const what of shownAs) item.held[what] = text;
    item.tried = {};
  }

  async function write(name) {
    for (let number = 0; alive; number += 1) {
      const title = (turn) => `Tin thu ${name}x${number} lan ${turn} het`;
      const item = { held: {}, tried: {} };
      await attempt(item, title(0), ['draft'], async () => (item.id = await newsroom.draft(title(0))));
      items.push(item);
      for (let turn = 1; turn <= 4; turn += 1) {
        await attempt(item, title(turn), ['draft'], () => newsroom.save(item.id, title(turn)));
        // The first and the third text are only saved.
        if (turn % 2) continue;
        await newsroom.offer(item.id);
        await attempt(item, title(turn), ['published'], () => newsroom.approve(item.id));
        item.path ??= await newsroom.pathOf(item.id);
        item.publishedAs = publications += 1;
      }
    }
  }

  /** Reads what changes, so that pages are made and stored when the server dies. */
  async function readPages() {
    while (alive) {
      for (const place of ['/', '/tin-tuc', '/tin-tuc/rss.xml', ...items.slice(-5).flatMap((item) => item.path ?? [])]) await fetch(site + place);
      await pause(20);
    }
  }

  async function whileAlive(work) {
    try {
      await work;
    } catch (error) {
      // Nobody answered: the server is dead, or dies now.
      if (error.status === undefined && error instanceof TypeError) count['cut short'] += 1;
      else faults.push(`a request failed: ${error.message.slice(0, 300)}`);
    }
  }

  async function check(item) {
    const { title, slug } = await newsroom.read(item.id);
    if (!mayShow(item, 'draft').includes(title)) faults.push(`item ${item.id} is saved as ${title}, not ${mayShow(item, 'draft').join(' or ')}`);
    const answer = await fetch(`${site}/tin-tuc/${slug}`);
    const [onPage] = /Tin thu \S+ lan \d het/.exec((await answer.text()).split('<h1')[1] ?? '') ?? [];
    if (item.held.published ? !mayShow(item, 'published').includes(onPage) : onPage && onPage !== item.tried.published) faults.push(`the page of item ${item.id} shows ${onPage} (${answer.status}), not ${mayShow(item, 'published').join(' or ')}`);
    // From here on this is what was written.
    item.held = { draft: title, published: onPage };
    item.tried = {};
  }

  for (let round = 1; round <= kills; round += 1) {
    const before = items.length;
    alive = true;
    const work = [...Array.from({ length: writers }, (_, writer) => write(`r${round}w${writer}`)), readPages()].map(whileAlive);
    // Something has been published since the start, however slow the machine is.
    const published = publications;
    for (const began = Date.now(); publications === published && Date.now() - began < 15_000; ) await pause(20);
    await pause(Math.random() * 2000);
    server.kill('SIGKILL');
    alive = false;
    await Promise.all([once(server, 'exit'), ...work]);
    const { pages, faults: broken } = lookAtStoredPages(path.join(settings.DATA_DIR, 'pages'));
    count.pages += pages;
    server = await servePortal(port, settings);
    // On PostgreSQL the new server makes anew at once what the dead one may have told nobody of: what it is writing is no leftover.
    let strays = [];
    for (let attempt = 0; attempt < 10; attempt += 1) {
      strays = findStrays(path.join(settings.DATA_DIR, 'pages'));
      if (strays.length === 0) break;
      await pause(500);
    }
    faults.push(...broken, ...strays.map((name) => `${name} belongs to no page`), ...(await checkDatabase(settings)));
    const newest = items.slice(before).filter((item) => item.held.published).sort((a, b) => a.publishedAs - b.publishedAs).at(-1);
    for (const item of items.slice(before)) await check(item);
    if (newest) {
      const list = await fetch(`${site}/tin-tuc`);
      const html = await list.text();
      if (!html.includes(newest.held.published)) faults.push(`round ${round}: the list of news (${list.status}, ${list.headers.get('x-page') ?? 'fresh'}) lacks ${newest.held.published} and has ${html.match(/Tin thu \S+ lan \d het/g)?.slice(0, 3)}`);
    }
    if (round % 10 === 0) console.log(`${engine}: ${round} kills, ${JSON.stringify(count)}, ${items.length} items, faults: ${faults.join('; ') || 'none'}`);
  }
  for (const item of items) await check(item);
  faults.push(...(await checkDatabase(settings)));
  for (const script of ['scripts/search-check.ts', 'scripts/audit-verify.ts']) {
    try {
      console.log(runScript(script, [], { ...settings, LOG_LEVEL: 'info' }).trim().split('\n').at(-1));
    } catch (error) {
      faults.push(`${script}: ${error.message}`);
    }
  }
  console.log(`${engine}: ${kills} kills; ${count.acknowledged} writes acknowledged, ${count['cut short']} cut short; ${items.length} items, ${publications} publications; ${count.pages} stored pages looked at; faults: ${faults.length}`);
  for (const fault of faults.slice(0, 50)) console.log(`  ${fault}`);
  server.kill('SIGTERM');
  await once(server, 'exit');
  return faults.length === 0;
}

await onEachEngine(run);
