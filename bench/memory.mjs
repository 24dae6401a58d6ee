// `npm run bench:memory`: memory of the server while 1,000,000 requests go over 2,000 pages. Needs a build, and wrk.
import { closeAll, load, memoryOf, runScript, servePortal, setUp, writePaths } from './portal.mjs';

const pages = Number(process.env.PAGES ?? 2000);
const wanted = Number(process.env.REQUESTS ?? 1_000_000);
const port = 3604;
/** In MB. */
const mostAtEnd = 400;

try {
  setUp();
  const paths = runScript('bench/load-news.ts', [String(pages)]).match(/^\/tin-tuc\/\S+$/gm) ?? [];
  if (paths.length !== pages) throw new Error(`${paths.length} pages instead of ${pages}`);
  const script = writePaths(paths);
  const server = await servePortal(port);
  const measured = { 'at start': memoryOf(server.pid) };
  for (const item of paths) if (!(await fetch(`http://localhost:${port}${item}`)).ok) throw new Error(item);
  measured['all pages rendered'] = memoryOf(server.pid);
  let requests = 0;
  while (requests < wanted) {
    requests += load(`http://localhost:${port}`, { seconds: 10, encoding: 'gzip', script }).requests;
    measured[`${requests} requests`] = memoryOf(server.pid);
  }
  console.table(measured);
  const after = Object.values(measured).slice(2);
  console.log(`at the end ${after.at(-1)} MB (at most ${mostAtEnd}); growth since the first load ${after.at(-1) - after[0]} MB`);
  if (after.at(-1) > mostAtEnd) process.exitCode = 1;
} finally {
  await closeAll();
}
