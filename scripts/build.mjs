import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { install, run } from './install.mjs';
import { serverFile } from './serve.mjs';
import { shareChunks } from './share-chunks.mjs';

const stamp = '.next/built-from';

/** All that its pages are made of. */
const sources = ['app', 'cms', 'components', 'content', 'delivery/invalidate.ts', 'i18n', 'instrumentation.ts', 'lib', 'messages', 'open', 'public', 'readers', 'search', 'seo', 'styles',
  'next.config.js', 'package-lock.json', 'payload.config.ts', 'postcss.config.mjs', 'proxy.ts', 'readers-desk.ts', 'scripts/build.mjs', 'scripts/share-chunks.mjs', 'tsconfig.json'];

function* files(place) {
  if (!existsSync(place)) return;
  if (statSync(place).isFile()) yield place;
  else for (const name of readdirSync(place).sort()) yield* files(path.join(place, name));
}

function digest() {
  const hash = createHash('sha256').update(execFileSync('node', ['--version']));
  for (const source of sources) for (const file of files(source)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** Builds the portal: its pages, unless the present sources are what is built, and its server, which takes a moment. What is built already is not written: the service may have no right to. */
export async function build() {
  buildPages();
  await buildServer();
}

async function buildServer() {
  // On a new machine it has just been installed.
  const { build: bundle, stop } = await import('esbuild');
  const { outputFiles: [server] } = await bundle({ entryPoints: ['server.ts'], outfile: serverFile, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning', write: false });
  await stop();
  if (existsSync(serverFile) && readFileSync(serverFile).equals(server.contents)) return;
  writeFileSync(serverFile, server.contents);
}

function buildPages() {
  const wanted = digest();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  rmSync(stamp, { force: true });
  // Next keeps data of an earlier build here, and would show it.
  rmSync('.next/cache/fetch-cache', { recursive: true, force: true });
  run('npx', ['next', 'build'], { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
  for (const folder of ['.next/server/chunks', '.next/server/chunks/ssr']) shareChunks(folder);
  writeFileSync(stamp, wanted);
}

if (process.argv[1]?.endsWith('build.mjs')) {
  install();
  await build();
}
