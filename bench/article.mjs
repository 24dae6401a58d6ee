// `npm run bench:article`: an article from the portal, from nginx sending the same bytes with the same headers, and from
// Next without the front, in one run, alternating. Needs a build, and wrk and nginx (Debian's packages wrk, nginx-light).
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { closeAll, folder, load, pause, serve, servePortal, setUp } from './portal.mjs';

const seconds = Number(process.env.SECONDS ?? 2);
const rounds = Number(process.env.ROUNDS ?? 15);
const article = '/tin-tuc/bo-truong-le-doan-hop-tham-so-bcvt-ha-noi';

/** What a connection or nginx gives by itself. */
const own = new Set(['content-encoding', 'content-length', 'content-type', 'connection', 'date', 'etag', 'keep-alive', 'transfer-encoding']);

function serveByNginx(port, html, headers) {
  const root = path.join(folder, 'nginx');
  mkdirSync(path.join(root, path.dirname(article)), { recursive: true });
  writeFileSync(path.join(root, `${article}.html`), html);
  writeFileSync(path.join(root, `${article}.html.gz`), gzipSync(html, { level: 9 }));
  const file = path.join(folder, 'nginx.conf');
  const lines = [...headers].filter(([name]) => !own.has(name)).map(([name, value]) => `add_header ${name} ${JSON.stringify(value)};`);
  writeFileSync(
    file,
    `daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log stderr; ${process.getuid() === 0 ? 'user root;' : ''}
events { worker_connections 256; }
http { access_log off; sendfile on; tcp_nopush on; open_file_cache max=100; gzip_static on; keepalive_requests 100000000;
  types { text/html html; } ${lines.join('\n')}
  server { listen ${port}; root ${root}; location / { try_files $uri.html =404; } } }`,
  );
  return serve('nginx', ['-c', file], port, article);
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

try {
  setUp();
  await servePortal(3601);
  const address = (port) => `http://localhost:${port}${article}`;
  await fetch(address(3601));
  await pause(2000);
  const answer = await fetch(address(3601));
  await serveByNginx(3602, await answer.text(), answer.headers);
  await serve('node', ['node_modules/next/dist/bin/next', 'start', '-p', '3603'], 3603, article);
  const runs = {
    'portal, plain': [3601],
    'nginx, plain': [3602],
    'portal, gzip': [3601, 'gzip'],
    'nginx, gzip': [3602, 'gzip'],
  };
  const results = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  const measure = (name, [port, encoding]) => results[name].push(load(address(port), { seconds, encoding }));
  const warmUp = ([port, encoding]) => load(address(port), { seconds: 3, encoding });
  Object.values(runs).forEach(warmUp);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, server] of Object.entries(runs)) measure(name, server);
  }
  // Last, and few: it is still at work for seconds on what was asked of it, and would be so during its neighbour's turn.
  const nextAlone = [3603, 'gzip'];
  results['Next alone'] = [];
  warmUp(nextAlone);
  for (let round = 0; round < 3; round += 1) measure('Next alone', nextAlone);
  const medianOf = (name, what) => median(results[name].map((run) => run[what]));
  console.table(Object.fromEntries(Object.keys(results).map((name) => [name, { 'requests a second': medianOf(name, 'rate'), '99th percentile, ms': medianOf(name, 'p99') }])));
  // Each round is its own comparison: what disturbs one measurement disturbs its neighbour.
  const ratio = (a, b, what = 'rate') => median(results[a].map((run, round) => run[what] / results[b][round][what])).toFixed(2);
  const ratios = [
    { name: 'portal to nginx, plain', found: ratio('portal, plain', 'nginx, plain'), least: 0.8 },
    { name: 'portal to nginx, gzip', found: ratio('portal, gzip', 'nginx, gzip'), least: 0.8 },
    { name: 'portal to Next alone', found: (medianOf('portal, gzip', 'rate') / medianOf('Next alone', 'rate')).toFixed(2), least: 25 },
    { name: '99th percentile, portal to nginx, plain', found: ratio('portal, plain', 'nginx, plain', 'p99'), most: 2 },
    { name: '99th percentile, portal to nginx, gzip', found: ratio('portal, gzip', 'nginx, gzip', 'p99'), most: 2 },
  ];
  for (const { name, found, least, most } of ratios) {
    console.log(`${name}: ${found} (${most ? `at most ${most}` : `at least ${least}`})`);
    const isMet = most ? Number(found) <= most : Number(found) >= least;
    if (!isMet) process.exitCode = 1;
  }
} finally {
  await closeAll();
}
