// `npm run bench:memory`: memory of the server while 1,000,000 requests go over 2,000 pages. Needs a build, and wrk.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { closeAll, folder, load, runScript, servePortal, setUp } from './portal.mjs';

const pages = Number(process.env.PAGES ?? 2000);
const wanted = Number(process.env.REQUESTS ?? 1_000_000);
const port = 3604;

/** Resident memory of a process in MB (`VmRSS` of proc(5)). */
const memoryOf = (pid) => Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);

try {
  setUp();
  const paths = runScript('bench/load-news.ts', [String(pages)]).match(/^\/tin-tuc\/\S+$/gm) ?? [];
  if (paths.length !== pages) throw new Error(`${paths.length} pages instead of ${pages}`);
  const script = path.join(folder, 'paths.lua');
  writeFileSync(
    script,
    `local paths = { ${paths.map((item) => JSON.stringify(item)).join(', ')} }\nlocal next = 0\nfunction request() next = next % #paths + 1; return wrk.format("GET", paths[next]) end\n`,
  );
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
  console.log(`at the end ${after.at(-1)} MB (at most 400); growth since the first load ${after.at(-1) - after[0]} MB`);
} finally {
  await closeAll();
}
