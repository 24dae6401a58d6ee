import { expect, test } from '@playwright/test';
import pg from 'pg';
import { openPostgres, type Postgres } from '../../test/postgres';
import { port } from '../fixtures/portal';
import { startPortal, type RunningPortal } from '../fixtures/start-portal';

let postgres: Postgres;
let portal: RunningPortal;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  postgres = await openPostgres();
  portal = await startPortal(port + 3000, { DATABASE_URL: `${postgres.url}/postgres`, LOG_LEVEL: 'silent' });
});
test.afterAll(async () => {
  await portal.close();
  await postgres.stop();
  postgres.remove();
});

test('a search that takes too long is cut off after a second and says so; suggestions are left out', async ({ request }) => {
  const ask = (address: string) => request.get(portal.address + address);
  expect(await (await ask('/tim-kiem?q=so')).text()).toContain('<mark>');
  const holder = new pg.Client({ connectionString: `${postgres.url}/postgres` });
  await holder.connect();
  await holder.query('BEGIN');
  await holder.query('LOCK TABLE search_entries IN ACCESS EXCLUSIVE MODE');

  const begun = Date.now();
  const answer = await ask('/tim-kiem?q=so+buu+chinh');
  expect(answer.status()).toBe(200);
  expect(await answer.text()).toContain('việc tìm đã dừng sau 1 giây');
  expect(Date.now() - begun).toBeGreaterThan(900);
  expect(Date.now() - begun).toBeLessThan(20_000);
  expect(await (await ask('/en/search?q=department')).text()).toMatch(/stopped after 1 second/);
  expect(await (await ask('/tim-kiem/goi-y?q=so')).json()).toEqual(['so', []]);

  await holder.query('ROLLBACK');
  await holder.end();
  expect(await (await ask('/tim-kiem?q=so+buu+chinh')).text()).toContain('<mark>');
});
