// `npm run bench:weight`: what a first visit to an article loads, without its pictures, and the scripts of every public page:
// bytes on the wire, in both languages. Needs a build and a Chromium; how busy the machine is does not matter.
import { chromium } from '@playwright/test';
import { chromiumOptions } from '../e2e/fixtures/chromium.ts';
import { absentPages, articles, formPages, languageOf, pages } from '../e2e/fixtures/pages.ts';
import { atMost, weighFirstVisit } from '../test/weight.ts';
import { closeAll, servePortal, setUp } from './portal.mjs';

const port = 3610;
const site = `http://localhost:${port}`;

try {
  setUp();
  await servePortal(port);
  const browser = await chromium.launch(chromiumOptions);
  const weights = [];
  for (const [language, article] of Object.entries(articles)) {
    const { bytes, requests } = await weighFirstVisit(browser, site + article);
    const scripts = [];
    for (const page of [...pages, ...formPages, ...absentPages].filter((page) => languageOf(page) === language)) scripts.push((await weighFirstVisit(browser, site + page)).scripts);
    weights.push({ language, bytes, requests, scripts });
  }
  await browser.close();
  console.table(Object.fromEntries(weights.map(({ language, bytes, requests, scripts }) => [language, { 'article, bytes': bytes, 'article, requests': requests, pages: scripts.length, 'without a script': scripts.filter((size) => size === 0).length, 'most scripts of one, bytes': Math.max(...scripts) }])));
  console.log(`an article: at most ${atMost.bytes} bytes in ${atMost.requests} requests; scripts of a page: at most ${atMost.scripts} bytes`);
  if (weights.some(({ bytes, requests, scripts }) => bytes > atMost.bytes || requests > atMost.requests || Math.max(...scripts) > atMost.scripts)) process.exitCode = 1;
} finally {
  await closeAll();
}
