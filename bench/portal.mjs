// What the benchmarks share: servers on one core, load from the other (Linux, with taskset and wrk).
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serverCommand, serverSettings } from '../scripts/serve.mjs';

/** A folder for one run, removed with all servers by `closeAll`. */
export const folder = mkdtempSync(path.join(tmpdir(), 'cong-so-bench-'));
export const env = { ...process.env, NODE_ENV: 'production', DATA_DIR: path.join(folder, 'data'), LOG_LEVEL: 'warn' };
const running = [];

/** Starts a server on the first core and gives its process once `address` answers. `settings` are more of its environment. */
export async function serve(command, args, port, address = '/', settings = {}) {
  const child = spawn('taskset', ['-c', '0', command, ...args], {
    env: { ...env, PORT: String(port), SITE_URL: `http://localhost:${port}`, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  running.push(child);
  for (let attempt = 0; attempt < 240; attempt += 1) {
    if (await fetch(`http://localhost:${port}${address}`).then(({ ok }) => ok, () => false)) return child;
    await pause(250);
  }
  throw new Error(`Nothing answers on port ${port}`);
}

/** Makes an empty portal with its first department; gives what it showed in the terminal. */
export function setUp(settings = {}) {
  return runScript('scripts/setup.ts', [], settings);
}

/** Runs a script of ours to its end and gives what it printed. */
export function runScript(file, args = [], settings = {}) {
  const { status, stdout, stderr } = spawnSync('node', ['--conditions=production', '--import', 'tsx', file, ...args], { env: { ...env, ...settings }, encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout + stderr);
  return stdout;
}

export const servePortal = (port, settings) => serve('node', serverCommand, port, '/healthz', { ...serverSettings, ...settings });

/** The arguments with which taskset runs wrk: 16 connections from the second core. */
export function loadArguments(url, { seconds = 10, encoding, script } = {}) {
  const headers = encoding ? ['-H', `Accept-Encoding: ${encoding}`] : [];
  const more = script ? ['-s', script] : [];
  return ['-c', '1', 'wrk', '-t', '1', '-c', '16', '-d', `${seconds}s`, '--latency', '--timeout', '30s', ...headers, ...more, url];
}

/** Reads what wrk printed: requests a second, how many in all, and the 99th percentile in ms. Throws where any failed. */
export function readLoad(text) {
  if (/Non-2xx|Socket errors/.test(text)) throw new Error(text);
  const [, value, unit] = /99%\s+([\d.]+)(us|ms|s)/.exec(text) ?? [];
  return {
    rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(text)?.[1]),
    p99: Number(value) * { us: 0.001, ms: 1, s: 1000 }[unit],
    requests: Number(/(\d+) requests in/.exec(text)?.[1]),
  };
}

/** Writes a script by which wrk asks for some paths in turn, and gives its file. */
export function writePaths(paths) {
  const file = path.join(folder, 'paths.lua');
  const list = paths.map((item) => JSON.stringify(item)).join(', ');
  writeFileSync(file, `local paths = { ${list} }\nlocal requests = {}\nlocal next = 0\nfunction init() for i, path in ipairs(paths) do requests[i] = wrk.format("GET", path) end end\nfunction request() next = next % #paths + 1; return requests[next] end\n`);
  return file;
}

/** Loads an address until that is over. */
export const load = (url, options) => readLoad(execFileSync('taskset', loadArguments(url, options), { encoding: 'utf8' }));

/** Resident memory of a process in MB (`VmRSS` of proc(5)). */
export const memoryOf = (pid) => Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Does something and gives how long it took, in milliseconds. */
export async function time(act) {
  const before = performance.now();
  await act();
  return performance.now() - before;
}

export async function closeAll() {
  for (const child of running) child.kill('SIGTERM');
  await pause(1000);
  rmSync(folder, { recursive: true, force: true });
}
