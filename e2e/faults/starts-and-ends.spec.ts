import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { serverCommand, serverSettings } from '@/scripts/serve.mjs';
import { port } from '../fixtures/portal';
import { endServer, startPortal, type RunningPortal } from '../fixtures/start-portal';

const own = port + 4500;
const other = mkdtempSync(path.join(tmpdir(), 'cong-so-other-'));
const started: ChildProcess[] = [];
let portal: RunningPortal;

/** Starts a server over the same data, with other settings where given. */
function startServer(settings: Record<string, string>): ChildProcess {
  const env = { ...process.env, ...serverSettings, NODE_ENV: 'production' as const, DATA_DIR: portal.folder, PORT: String(own), SITE_URL: portal.address, LOG_LEVEL: 'silent', ...settings };
  const server = spawn('node', serverCommand, { env, stdio: 'inherit' });
  started.push(server);
  return server;
}
const read = async () => (await fetch(`${portal.address}/gioi-thieu`)).text();

test.beforeAll(async () => {
  test.setTimeout(180_000);
  portal = await startPortal(own);
});
test.afterAll(async () => {
  for (const server of started) server.kill('SIGKILL');
  await portal.close();
  rmSync(other, { recursive: true, force: true });
});

test('a server that cannot open ends with a failure, so that it is started again', async () => {
  writeFileSync(path.join(other, 'file'), '');
  const place = { DATA_DIR: other, PORTAL_SECRET: 'only for tests, and of more than 32 characters' };
  for (const [what, settings] of [
    ['a port that is taken', {}],
    ['pages that cannot be written', { PORT: String(own + 100), PAGES_DIR: path.join(other, 'file/pages') }],
  ] as const) {
    const [code] = await once(startServer({ ...place, ...settings }), 'exit');
    expect(code, what).toBe(1);
  }
});

test('pages that were stored for one address are not sent for another; a server that is told to end does so while readers ask on', async () => {
  expect(await read()).toContain(`rel="canonical" href="${portal.address}/gioi-thieu"`);
  await expect.poll(() => readdirSync(path.join(portal.folder, 'pages'), { recursive: true }).some((name) => String(name).endsWith('/fresh/gioi-thieu/index.html.json'))).toBe(true);
  await endServer(portal.server);
  const server = startServer({ SITE_URL: 'https://so.example.gov.vn' });
  await expect(async () => expect((await fetch(`${portal.address}/healthz`)).status).toBe(200)).toPass({ timeout: 60_000 });
  const page = await read();
  expect(page).toContain('rel="canonical" href="https://so.example.gov.vn/gioi-thieu"');
  expect(page).not.toContain(portal.address);

  // With a cookie the connection is the server's, without one the fast path's.
  let asked = 0;
  const lost: unknown[] = [];
  const ask = async (headers: Record<string, string>) => {
    while (server.exitCode === null && server.signalCode === null) {
      await fetch(`${portal.address}/gioi-thieu`, { headers }).then((answer) => answer.text()).catch(async ({ cause }: Error) => {
        // A server that ends takes no new connection; what was asked on one that it has taken is answered.
        if (!(cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED')) lost.push(cause);
        await new Promise((resolve) => setTimeout(resolve, 20));
      });
      asked += 1;
    }
  };
  const readers = [ask({}), ask({ Cookie: 'a=b' })];
  await expect.poll(() => asked).toBeGreaterThan(20);
  const begun = Date.now();
  await endServer(server);
  expect(server.exitCode).toBe(0);
  expect(Date.now() - begun).toBeLessThan(10_000);
  await Promise.all(readers);
  expect(lost).toEqual([]);
});
