import { expect, test } from '@playwright/test';
import { openPostgres, type Postgres } from '../../test/postgres';
import { pages } from '../fixtures/pages';
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
  // Nothing has changed since they were made.
  for (const path of stored) {
    const answer = await ask(path);
    expect([answer.status(), answer.headers()['x-page']], path).toEqual([200, undefined]);
  }
  const failed = await ask(unseen);
  expect([failed.status(), failed.headers()['retry-after']]).toEqual([503, '30']);
  expect(await failed.text()).toContain('<html lang="en"');

  await postgres.start();
  await expect(async () => expect((await ask('/healthz')).status()).toBe(200)).toPass({ timeout: 30_000 });
  await expect(async () => expect((await ask(unseen)).status()).toBe(200)).toPass({ timeout: 30_000 });
});

/** Names the department otherwise, in both languages, as its first administrator. */
async function rename(name: string): Promise<void> {
  const [, email] = /E-mail:\s+(\S+)/.exec(portal.shown) ?? [];
  const [, password] = /Password:\s+(\S+)/.exec(portal.shown) ?? [];
  const send = (path: string, body: object, token?: string) =>
    fetch(`${portal.address}/api${path}`, { method: 'POST', headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `JWT ${token}` } : {}) }, body: JSON.stringify(body) });
  const { token }: { token: string } = await (await send('/users/login', { email, password })).json();
  for (const locale of ['vi', 'en']) expect((await send(`/globals/department?locale=${locale}`, { name }, token)).status).toBe(200);
}

test('a page that lacks what was changed just before the database went away says that it is stale', async ({ request }) => {
  const ask = (path: string) => request.get(portal.address + path);
  // All of these name the department, at their end; a sheet for printing does not in the same words.
  const kept: string[] = [];
  for (const path of pages.filter((one) => !/\?|\/(ban-in|print)$/.test(one))) {
    if ((await ask(path)).headers()['cache-control']?.startsWith('public')) kept.push(path);
  }
  await rename('Sở Đổi Tên Vừa Xong');
  await postgres.stop();

  const stale: string[] = [];
  for (const path of kept) {
    const answer = await ask(path);
    expect(answer.status(), path).toBe(200);
    if ((await answer.text()).includes('Sở Đổi Tên Vừa Xong')) continue;
    expect(answer.headers()['x-page'], path).toBe('stale');
    stale.push(path);
  }
  // After a change some twenty pages are made anew at once, whoever asks.
  expect(kept.length).toBeGreaterThan(25);
  expect(stale).not.toEqual([]);

  await postgres.start();
  for (const path of stale) {
    await expect.poll(async () => (await ask(path)).headers()['x-page'], { message: path, timeout: 30_000 }).toBeUndefined();
    expect(await (await ask(path)).text()).toContain('Sở Đổi Tên Vừa Xong');
  }
});
