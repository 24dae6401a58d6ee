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
  portal = await startPortal(port + 3500, { DATABASE_URL: `${postgres.url}/postgres`, LOG_LEVEL: 'silent' });
});
test.afterAll(async () => {
  await portal.close();
  await postgres.stop();
  postgres.remove();
});

test('a server that is told to end finishes the answer that it has begun, and waits for nobody who asks nothing more', async () => {
  // The page has been made once: what comes next waits for the index alone.
  expect(await (await fetch(`${portal.address}/tim-kiem?q=so`)).text()).toContain('<mark>');
  const holder = new pg.Client({ connectionString: `${postgres.url}/postgres` });
  await holder.connect();
  await holder.query('BEGIN');
  await holder.query('LOCK TABLE search_entries IN ACCESS EXCLUSIVE MODE');

  const asked = fetch(`${portal.address}/tim-kiem?q=so+buu+chinh`);
  const waiting = async () => (await holder.query('SELECT 1 FROM pg_locks WHERE NOT granted')).rowCount;
  await expect.poll(waiting, { intervals: [20] }).toBeGreaterThan(0);
  portal.server.kill('SIGTERM');

  const answer = await asked;
  expect(answer.status).toBe(200);
  expect(await answer.text()).toMatch(/<\/html>\s*$/);
  // The connection stands open on this side, as that of a proxy does.
  await expect.poll(() => [portal.server.exitCode, portal.server.signalCode], { timeout: 20_000 }).toEqual([0, null]);
  await expect(fetch(`${portal.address}/healthz/live`)).rejects.toThrow();
  await holder.query('ROLLBACK');
  await holder.end();
});
