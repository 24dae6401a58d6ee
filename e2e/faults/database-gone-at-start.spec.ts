import { spawn, type ChildProcess } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { openPostgres, type Postgres } from '../../test/postgres';
import { port } from '../fixtures/portal';
import { endServer, startPortal, type RunningPortal } from '../fixtures/start-portal';

let postgres: Postgres;
let portal: RunningPortal;
let started: ChildProcess | undefined;
let settings: Record<string, string>;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  postgres = await openPostgres();
  settings = { DATABASE_URL: `${postgres.url}/postgres`, LOG_LEVEL: 'silent' };
  portal = await startPortal(port + 5500, settings);
});
test.afterAll(async () => {
  if (started) await endServer(started);
  await portal.close();
  await postgres.stop();
  postgres.remove();
});

test('a portal that is started while its database is away shows what it has, and opens the rest when the database is back', async ({ request }) => {
  const ask = (address: string) => request.get(portal.address + address);
  expect((await ask('/gioi-thieu')).status()).toBe(200);
  // What was read a moment ago is written before the server ends.
  await endServer(portal.server);
  await postgres.stop();

  started = spawn('node', ['scripts/start.mjs'], { env: { ...process.env, NODE_ENV: 'production', DATA_DIR: portal.folder, PORT: new URL(portal.address).port, SITE_URL: portal.address, ...settings }, stdio: 'inherit' });
  await expect(async () => expect((await ask('/healthz/live')).status()).toBe(200)).toPass({ timeout: 120_000 });
  const page = await ask('/gioi-thieu');
  expect([page.status(), (await page.text()).includes('<h1')]).toEqual([200, true]);
  for (const address of ['/healthz', '/en/about', '/admin', '/api/news', '/tim-kiem?q=so']) {
    const answer = await ask(address);
    expect([answer.status(), answer.headers()['retry-after']], address).toEqual([503, '30']);
  }
  expect((await request.post(`${portal.address}/hoi-dap/gui-cau-hoi`, { form: { subject: 'Hỏi về giấy phép' }, headers: { Origin: portal.address } })).status()).toBe(503);

  await postgres.start();
  await expect(async () => expect((await ask('/healthz')).status()).toBe(200)).toPass({ timeout: 120_000 });
  await expect(async () => expect((await ask('/en/about')).status()).toBe(200)).toPass({ timeout: 10_000 });
  expect((await ask('/tim-kiem?q=so')).status()).toBe(200);
  expect((await ask('/admin/login')).status()).toBe(200);

  await endServer(started);
  expect(started.exitCode).toBe(0);
});
