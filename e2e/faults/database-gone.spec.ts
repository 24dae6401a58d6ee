import { expect, test } from '@playwright/test';
import { openPostgres, type Postgres } from '../../test/postgres';
import { port } from '../fixtures/portal';
import { startPortal, type RunningPortal } from '../fixtures/start-portal';

let postgres: Postgres;
let portal: RunningPortal;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  postgres = await openPostgres();
  portal = await startPortal(port + 1000, { DATABASE_URL: `${postgres.url}/postgres`, LOG_LEVEL: 'silent' });
});
test.afterAll(async () => {
  await portal.close();
  await postgres.stop();
  postgres.remove();
});

const stored = ['/', '/gioi-thieu', '/tin-tuc', '/en/news', '/tin-tuc/rss.xml', '/sitemap.xml'];
const unseen = '/en/about';

test('without its database the portal goes on showing what it has, and takes up again by itself', async ({ request }) => {
  const ask = (path: string) => request.get(portal.address + path);
  for (const path of stored) expect((await ask(path)).status()).toBe(200);

  await postgres.stop();
  expect(await (await ask('/healthz/live')).text()).toBe('live\n');
  const health = await ask('/healthz');
  expect([health.status(), await health.json()]).toEqual([503, { live: true, ready: false }]);
  for (const path of stored) expect((await ask(path)).status()).toBe(200);
  const failed = await ask(unseen);
  expect([failed.status(), failed.headers()['retry-after']]).toEqual([503, '30']);
  expect(await failed.text()).toContain('<html lang="en"');

  await postgres.start();
  await expect(async () => expect((await ask('/healthz')).status()).toBe(200)).toPass({ timeout: 30_000 });
  await expect(async () => expect((await ask(unseen)).status()).toBe(200)).toPass({ timeout: 10_000 });
});
