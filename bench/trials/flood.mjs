// `npm run trial:flood`: five minutes of as many requests as one core can make, over all stored pages: at least 20,000 a
// second, none may fail, and the memory of the server must stay level. Needs a build, and wrk.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { loadavg } from 'node:os';
import { closeAll, loadArguments, memoryOf, pause, readLoad, servePortal, setUp, writePaths } from '../portal.mjs';
import { listStoredPages } from './stored-addresses.mjs';

const port = 3640;
const site = `http://localhost:${port}`;
const seconds = Number(process.env.SECONDS ?? 300);
const wanted = 20_000;
/** By how much the last minute may lie above the second, in parts of it. */
const level = 0.05;

const mean = (values) => values.reduce((sum, one) => sum + one, 0) / values.length;
let good = false;
try {
  setUp();
  const server = await servePortal(port);
  const pages = await listStoredPages(site);
  await pause(3000);
  const memory = [];
  const before = memoryOf(server.pid);
  console.log(`${pages.length} stored pages; load of the machine before: ${loadavg()[0].toFixed(2)}`);
  const wrk = spawn('taskset', loadArguments(site, { seconds, encoding: 'gzip', script: writePaths(pages) }), { stdio: ['ignore', 'pipe', 'inherit'] });
  const timer = setInterval(() => memory.push(memoryOf(server.pid)), 2000);
  const [printed] = await Promise.all([text(wrk.stdout), once(wrk, 'exit')]);
  clearInterval(timer);
  const { rate, requests, p99 } = readLoad(printed);
  const part = Math.floor(memory.length / 5);
  const [second, last] = [mean(memory.slice(part, 2 * part)), mean(memory.slice(-part))];
  console.log(`${requests} requests in ${seconds} s, none failed: ${Math.round(rate)} a second (at least ${wanted}); 99th percentile ${p99} ms; load of the machine ${loadavg()[0].toFixed(2)}`);
  console.log(`memory before ${before} MB, in the second fifth ${Math.round(second)} MB, in the last ${Math.round(last)} MB, at most ${Math.max(...memory)} MB`);
  good = rate >= wanted && last <= second * (1 + level);
} catch (error) {
  console.error(error);
} finally {
  await closeAll();
}
process.exit(good ? 0 : 1);
