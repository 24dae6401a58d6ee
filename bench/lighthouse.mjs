// `npm run bench:lighthouse`: Lighthouse with its mobile preset on home, list, article and profile, in both languages, the least of three runs in each category.
// Needs a build and a Chromium; Lighthouse itself is fetched by npx, since the portal does not need it. Chromium's headless shell is preferred:
// where there is no screen, the whole browser shows a page it has drawn only at its next second, and the speed index pays for it.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { closeAll, pause, servePortal, setUp } from './portal.mjs';

const port = 3605;
const pages = ['/', '/tin-tuc', '/tin-tuc/bo-truong-le-doan-hop-tham-so-bcvt-ha-noi', '/gioi-thieu', '/en', '/en/news', '/en/news/minister-le-doan-hop-visits-hanoi-dpt', '/en/about'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const least = 100;
const chromium = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/google-chrome'].find((file) => existsSync(file));
const flags = ['--headless=new', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', ...(process.getuid() === 0 ? ['--no-sandbox'] : [])];

function audit(url) {
  const args = ['--yes', 'lighthouse@13.5.0', url, '--quiet', '--output=json', '--output-path=stdout', `--only-categories=${categories.join()}`, `--chrome-flags=${flags.join(' ')}`];
  const report = JSON.parse(execFileSync('npx', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, CHROME_PATH: chromium } }));
  const missed = Object.values(report.audits).filter(({ score, scoreDisplayMode }) => score !== null && score < 0.9 && ['binary', 'numeric'].includes(scoreDisplayMode)).map(({ id }) => id);
  return { scores: report.categories, missed };
}

function worst(url) {
  const reports = Array.from({ length: 3 }, () => audit(url));
  const least = categories.map((category) => [category, Math.round(Math.min(...reports.map(({ scores }) => scores[category].score)) * 100)]);
  return { ...Object.fromEntries(least), missed: [...new Set(reports.flatMap(({ missed }) => missed))].join(' ') };
}

try {
  setUp();
  await servePortal(port);
  for (const page of pages) await fetch(`http://localhost:${port}${page}`);
  await pause(3000);
  const scores = Object.fromEntries(pages.map((page) => [page, worst(`http://localhost:${port}${page}`)]));
  console.table(scores);
  console.log(`at least ${least} in every category`);
  if (Object.values(scores).some((found) => categories.some((category) => found[category] < least))) process.exitCode = 1;
} finally {
  await closeAll();
}
