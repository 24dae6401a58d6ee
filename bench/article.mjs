// `node bench/article.mjs`: an article from the portal, from nginx sending the same bytes, and from Next without the
// front, in one run. Server and load each have a core of their own (Linux). Needs a build, and wrk and nginx
// (Debian's packages wrk and nginx-light); prints requests a second, the 99th percentile in milliseconds, and ratios.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const seconds = Number(process.env.SECONDS ?? 10);
const article = '/tin-tuc/bo-truong-le-doan-hop-tham-so-bcvt-ha-noi';
const folder = mkdtempSync(path.join(tmpdir(), 'cong-so-bench-'));
const env = { ...process.env, NODE_ENV: 'production', DATA_DIR: path.join(folder, 'data'), LOG_LEVEL: 'warn' };
const running = [];

function serve(command, args, port, more = {}) {
  const child = spawn('taskset', ['-c', '0', command, ...args], {
    env: { ...env, PORT: String(port), SITE_URL: `http://localhost:${port}`, ...more },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  running.push(child);
  return untilOpen(port);
}

async function untilOpen(port) {
  for (let attempt = 0; attempt < 120; attempt += 1) {
    if (await fetch(`http://localhost:${port}${article}`).then(({ ok }) => ok, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`Nothing answers on port ${port}`);
}

/** Loads an address with 16 connections; gives requests a second and the 99th percentile in milliseconds. */
function load(port, place, encoding) {
  const headers = encoding ? ['-H', `Accept-Encoding: ${encoding}`] : [];
  const ask = (time) =>
    execFileSync('taskset', ['-c', '1', 'wrk', '-t', '1', '-c', '16', '-d', `${time}s`, '--latency', ...headers, `http://localhost:${port}${place}`], { encoding: 'utf8' });
  ask(2);
  const text = ask(seconds);
  if (/Non-2xx/.test(text)) throw new Error(text);
  const [, value, unit] = /99%\s+([\d.]+)(us|ms|s)/.exec(text) ?? [];
  return { rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(text)?.[1]), p99: Number(value) * { us: 0.001, ms: 1, s: 1000 }[unit] };
}

function serveByNginx(port, html) {
  const root = path.join(folder, 'nginx');
  mkdirSync(path.join(root, path.dirname(article)), { recursive: true });
  writeFileSync(path.join(root, `${article}.html`), html);
  writeFileSync(path.join(root, `${article}.html.gz`), gzipSync(html, { level: 9 }));
  const file = path.join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log stderr; ${process.getuid() === 0 ? 'user root;' : ''}
events { worker_connections 256; }
http { access_log off; sendfile on; tcp_nopush on; open_file_cache max=100; gzip_static on; keepalive_requests 100000000;
  types { text/html html; } server { listen ${port}; root ${root}; location / { try_files $uri.html =404; } } }`,
  );
  return serve('nginx', ['-c', file], port);
}

try {
  const setup = spawnSync('node', ['--conditions=production', '--import', 'tsx', 'scripts/setup.ts'], { env, encoding: 'utf8' });
  if (setup.status !== 0) throw new Error(setup.stderr);
  await serve('node', ['--conditions=production', '--import', 'tsx', 'server.ts'], 3601);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const html = await (await fetch(`http://localhost:3601${article}`)).text();
  await serveByNginx(3602, html);
  await serve('npx', ['next', 'start', '-p', '3603'], 3603);
  const results = {
    'portal, plain': load(3601, article),
    'nginx, plain': load(3602, article),
    'portal, gzip': load(3601, article, 'gzip'),
    'nginx, gzip': load(3602, article, 'gzip'),
    'Next alone': load(3603, article, 'gzip'),
  };
  console.table(results);
  const ratio = (a, b, what = 'rate') => (results[a][what] / results[b][what]).toFixed(2);
  console.log(`portal to nginx, plain: ${ratio('portal, plain', 'nginx, plain')}`);
  console.log(`portal to nginx, gzip: ${ratio('portal, gzip', 'nginx, gzip')}`);
  console.log(`portal to Next alone: ${ratio('portal, gzip', 'Next alone')}`);
  console.log(`99th percentile, portal to nginx, gzip: ${ratio('portal, gzip', 'nginx, gzip', 'p99')}`);
} finally {
  for (const child of running) child.kill('SIGTERM');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  rmSync(folder, { recursive: true, force: true });
}
